/** A test that cannot pass in a runtime, whatever the SDK does. */
export interface NotRunnable {
  /** Runtimes by their ids. */
  on: string[];
  file: string;
  /** A test, or a describe block and all in it. All of the file without it. */
  test?: string;
  reason: string;
}

/*
 * These are run all the same. One that passes after all fails the run, as does one that is not there:
 * the list cannot grow old.
 */
export const NOT_RUNNABLE: NotRunnable[] = [];
