/** Identifiers that the sandbox has chosen. They replace the recorded ones. */
type Identifiers = Record<string, string>;

type Mode = "common" | "institutional";

/** What the provider states use of a sandbox. */
export interface States {
  url: string;
  /** Sends a documented example of an operation, with changes; it must succeed. */
  ask(operationId: string, mode: Mode, changes: Identifiers, headers?: Identifiers): Promise<unknown>;
  /** The number that signs in a mode, and the institution's sub-merchant. */
  mchid: Record<Mode, string>;
  subMchid: string;
}

/** The provider states (`x-given` of the document), and how each is set up. */
export const STATES: Readonly<Record<string, (states: States, mode: Mode) => Promise<Identifiers | undefined>>> = {
  "the merchant may use auto-debit": async () => undefined,
  "the user signed the contract": signContract,
  "the user was charged": charge,
  "the user is paying an order": (states, mode) => charge(states, mode, { "Sandbox-Fault": "user-paying=600" }),
  "the user was refunded": refund,
  "money was paid out": payOut,
  "the day has a statement": async (states, mode) => numberOf(states, mode),
  "money was recharged": async ({ subMchid }) => ({ sub_mchid: subMchid }),
};

/** The part of the sandbox's console that is used here. */
export interface ConsoleState {
  contracts: { contract_id: string; out_contract_code: string; session_id: string }[];
}

/** The mode of a request by its title in the document, such as `common mode, by out_trade_no`. */
export function modeOf(title: string): Mode {
  return title.startsWith("institutional") ? "institutional" : "common";
}

/** Creates a session that the user signs, and a new out_trade_no. */
async function signContract({ url, ask }: States, mode: Mode): Promise<Identifiers> {
  const out_contract_code = newNumber();
  const { session_id } = (await ask("createAppSigningSession", mode, { out_contract_code })) as { session_id: string };
  await control(`${url}/sandbox/sessions/${session_id}/agree`, "POST", {});
  const { contracts } = (await control(`${url}/sandbox/state`)) as ConsoleState;
  const contract = contracts.find((candidate) => candidate.out_contract_code === out_contract_code);
  if (contract === undefined) throw new Error(`the sandbox has no contract ${out_contract_code}`);
  return { contract_id: contract.contract_id, out_contract_code, out_trade_no: newNumber() };
}

/** Creates the order of the document's example, and a new out_refund_no. */
async function charge(states: States, mode: Mode, headers: Identifiers = {}): Promise<Identifiers> {
  const { contract_id = "", out_trade_no = "" } = await signContract(states, mode);
  const order = await states.ask("createTransaction", mode, { contract_id, out_trade_no }, headers);
  const { transaction_id } = order as { transaction_id: string };
  return { ...numberOf(states, mode), transaction_id, out_trade_no, out_refund_no: newNumber() };
}

async function refund(states: States, mode: Mode): Promise<Identifiers> {
  const charged = await charge(states, mode);
  const { transaction_id: _, ...changes } = charged;
  const { id } = (await states.ask("createRefund", mode, changes)) as { id: string };
  return { ...charged, refund_id: id };
}

/** The order of one day is paid out, that of the next day is not yet. */
async function payOut(states: States, mode: Mode): Promise<Identifiers> {
  await charge(states, mode);
  const { now } = (await control(`${states.url}/sandbox/clock`, "POST", { advance: "P1D" })) as { now: string };
  await charge(states, mode);
  const today = new Date(Date.parse(now) + 8 * 3600_000).toISOString().slice(0, 10).replaceAll("-", "");
  return { settle_start_date: today, settle_end_date: today };
}

function numberOf({ mchid, subMchid }: States, mode: Mode): Identifiers {
  return mode === "common" ? { mchid: mchid.common } : { sp_mchid: mchid.institutional, sub_mchid: subMchid };
}

function newNumber(): string {
  return `PACT${crypto.randomUUID().replaceAll("-", "").slice(0, 28)}`;
}

/** Replaces the active faults. */
export async function setFaults(url: string, kinds: string[]): Promise<void> {
  await control(`${url}/sandbox/faults`, "PUT", { faults: kinds.map((kind) => ({ kind })) });
}

async function control(address: string, method = "GET", body?: object): Promise<unknown> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return response.json();
}
