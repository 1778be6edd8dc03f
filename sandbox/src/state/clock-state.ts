import type { Db } from "./database.js";

/** How far business time is ahead of real time, in milliseconds. */
export class ClockState {
  readonly #read;
  readonly #write;

  constructor(db: Db) {
    this.#read = db.prepare("SELECT offset FROM clock");
    this.#write = db.prepare("INSERT INTO clock VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET offset = excluded.offset");
  }

  offset(): number {
    return (this.#read.get() as { offset: number } | undefined)?.offset ?? 0;
  }

  setOffset(offset: number): void {
    this.#write.run(offset);
  }
}
