/** The files that differ between runtimes and that this process has loaded, according to its engine. */
export function loadedSeams(): string[];
