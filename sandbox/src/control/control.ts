import { checkInput, type Sent } from "./check.js";
import { contractHandlers } from "./contracts.js";
import { toSandboxError } from "./error.js";
import { moneyHandlers } from "./money.js";
import type { ControlParts } from "./parts.js";
import { platformHandlers } from "./platform.js";
import { trafficHandlers } from "./traffic.js";
import type { AnswerOf, Handlers, MethodId } from "./types.js";

/** Performs an operation: over HTTP and as a method, the same. */
export type Perform = <Id extends MethodId>(id: Id, sent: Sent) => Promise<AnswerOf<Id>>;

/**
 * The control of a running sandbox: the operations of the document sandbox/spec/control.yaml.
 *
 * @throws SandboxError, each operation, when its input is wrong or it cannot be carried out.
 */
export function createControl(parts: ControlParts): Perform {
  const handlers: Handlers = {
    ...contractHandlers(parts),
    ...moneyHandlers(parts),
    ...trafficHandlers(parts),
    ...platformHandlers(parts),
  };
  return async (id, sent) => {
    const input = checkInput(id, sent);
    try {
      return (await handlers[id](input as never)) as AnswerOf<typeof id>;
    } catch (error) {
      throw toSandboxError(error);
    }
  };
}
