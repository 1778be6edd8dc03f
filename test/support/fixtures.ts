import type { operations, paths } from "../../generated/types.js";
import type { AnswerOf, OperationId, RequestOf } from "../../src/operations/operation.js";
import { exampleAnswers, exampleRequests, OPERATIONS } from "./operations.js";

/** The requests and the answer of an operation in tests, from the examples of the document. */
export interface Fixture<Id extends OperationId> {
  path: { [Path in keyof paths]: operations[Id] extends paths[Path]["get" | "post"] ? Path : never }[keyof paths];
  /** A request in common mode with only the required fields. */
  common: Exclude<RequiredFields<RequestOf<Id>>, { sub_mchid: unknown }>;
  /** A request in institutional mode with only the required fields. */
  institutional: Extract<RequiredFields<RequestOf<Id>>, { sub_mchid: unknown }>;
  /** The first example of a success. */
  answer: AnswerOf<Id>;
}

type RequiredFields<T> = T extends unknown
  ? { [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name] }
  : never;

export const SIGNING = fixture("createAppSigningSession");
export const DEDUCTION = fixture("createTransaction");
export const TERMINATION = fixture("terminateContract");

/** The contract of {@link TERMINATION} in a state, as a query answers. */
export const contractIn = (state: string) => ({ contract_id: TERMINATION.common.contract_id, state });

function fixture<Id extends OperationId>(id: Id): Fixture<Id> {
  const { path, modes = [] } = OPERATIONS.find((operation) => operation.id === id) ?? {};
  const examples = Object.fromEntries(exampleRequests(id));
  const requestIn = (name: string) => {
    const { schema } = modes.find(({ title }) => title.startsWith(name)) ?? {};
    const fields = Object.entries(examples[name] ?? {});
    return Object.fromEntries(fields.filter(([field]) => field in (schema?.required ?? {})));
  };
  const [common, institutional] = [requestIn("common"), requestIn("institutional")];
  return { path, common, institutional, answer: exampleAnswers(id)[0] } as Fixture<Id>;
}
