import type { Mutant } from "./mutants.js";

/** A run of a test file: with a mutant, or with the unchanged code, to see that the test passes without a mutant. */
export interface Trial {
  /** Also the name of its files. */
  id: string;
  mutant: Mutant | undefined;
  project: Mutant["project"];
  test: string;
  /** The tests to run, each named as a mutant names it. */
  titles: readonly string[];
}

/** One trial for each mutant, and one without a mutant for each test file. */
export function trialsOf(mutants: readonly Mutant[]): Trial[] {
  const sound = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = soundId(mutant);
    sound.set(key, [...(sound.get(key) ?? []), mutant]);
  }
  return [
    ...[...sound].flatMap(([id, [first, ...more]]) =>
      first === undefined ? [] : [trial(id, undefined, [first, ...more])],
    ),
    ...mutants.map((mutant) => trial(mutant.name, mutant, [mutant])),
  ];
}

/** The id of the trial of a test file without any mutant. */
export function soundId({ project, test }: Pick<Mutant, "project" | "test">): string {
  return `sound-${project}-${test.replace(/\W+/g, "-")}`;
}

function trial(id: string, mutant: Mutant | undefined, tests: [Mutant, ...Mutant[]]): Trial {
  const [{ project, test }] = tests;
  return { id, mutant, project, test, titles: [...new Set(tests.map(({ title }) => title))] };
}
