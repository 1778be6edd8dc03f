/** What of a sandbox's console this needs. */
export interface ConsoleState {
  contracts: { contract_id: string; out_contract_code: string; session_id: string }[];
}

/** A session asked for, as the pact's example does it, signed by the user: what the provider then has to say about it. */
export async function signContract(
  url: string,
  ask: (outContractCode: string) => Promise<{ session_id: string }>,
): Promise<Record<string, string>> {
  const out_contract_code = `PACT${crypto.randomUUID().replaceAll("-", "").slice(0, 28)}`;
  const { session_id } = await ask(out_contract_code);
  await control(`${url}/sandbox/sessions/${session_id}/agree`, "POST", {});
  const { contracts } = (await control(`${url}/sandbox/state`)) as ConsoleState;
  const contract = contracts.find((candidate) => candidate.out_contract_code === out_contract_code);
  if (contract === undefined) throw new Error(`the sandbox has no contract ${out_contract_code}`);
  return { contract_id: contract.contract_id, out_contract_code };
}

/** Switches faults on, instead of those before. */
export async function setFaults(url: string, kinds: string[]): Promise<void> {
  await control(`${url}/sandbox/faults`, "PUT", { faults: kinds.map((kind) => ({ kind })) });
}

async function control(address: string, method = "GET", body?: object): Promise<unknown> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return response.json();
}
