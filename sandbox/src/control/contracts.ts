import { noSuchContract } from "../platform/conflict.js";
import type { ContractView } from "../views.js";
import { type ControlParts, LISTED } from "./parts.js";
import type { Handlers } from "./types.js";

/** What the control does with sessions and contracts. */
export function contractHandlers({ platform, presenter }: ControlParts) {
  const contract = (id: string): ContractView => {
    const view = presenter.contract(id);
    if (!view) throw noSuchContract(id);
    return view;
  };
  return {
    "sessions.list": ({ limit = LISTED, ...filter }) => presenter.sessions(filter, limit),
    "sessions.get": ({ session_id }) => presenter.phone(session_id),
    "sessions.agree": ({ session_id }) => {
      platform.agree(session_id);
      return presenter.phone(session_id);
    },
    "sessions.decline": ({ session_id }) => {
      platform.decline(session_id);
      return presenter.phone(session_id);
    },
    "sessions.expire": ({ session_id }) => {
      platform.expireSession(session_id);
      return presenter.phone(session_id);
    },
    "contracts.list": ({ limit = LISTED, ...filter }) => presenter.contracts(filter, limit),
    "contracts.get": ({ contract_id }) => contract(contract_id),
    "contracts.terminate": ({ contract_id, termination_mode = "USER" }) => {
      platform.terminate(contract_id, termination_mode);
      return contract(contract_id);
    },
    "contracts.expire": ({ contract_id }) => {
      platform.terminate(contract_id, "EXPIRED");
      return contract(contract_id);
    },
  } satisfies Partial<Handlers>;
}
