/** Which of the files that differ between runtimes this process has loaded, as its engine tells. */
export function loadedSeams(): string[];
