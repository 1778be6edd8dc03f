/** A note of Changesets. */
export interface Note {
  /** The name of its file. */
  id: string;
  summary: string;
  /** The packages that it is about: none where users notice nothing. */
  releases: readonly { name: string }[];
}

/** What is wrong with the notes on a change of these packages. */
export function noteFaults(notes: readonly Note[], changed: readonly string[]): string[] {
  const saysNothing = notes.some(({ releases }) => releases.length === 0);
  const named = notes.flatMap(({ releases }) => releases.map(({ name }) => name));
  return [
    ...notes
      .filter(({ releases, summary }) => releases.length > 0 && summary.trim() === "")
      .map(({ id }) => `.changeset/${id}.md says nothing to the users of its packages`),
    ...changed
      .filter((name) => !named.includes(name) && !saysNothing)
      .map((name) => `${name} has changed, and no note names it; for a change that users do not notice: --empty`),
    ...named
      .filter((name) => !changed.includes(name))
      .map((name) => `a note names ${name}, of which nothing has changed`),
  ];
}
