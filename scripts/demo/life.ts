import { appHandoff, signingUrl, webSigningHandoff } from "wechatpay-global";
import type { Control } from "./control.js";
import type { Backend } from "./merchant.js";
import { bold, called, dim, green, step, table, title, yellow } from "./print.js";
import { thrownBy } from "./thrown-by.js";

/** What every request of the demo names. */
interface Names {
  appid: string;
  plan_id: number;
}

/** From the signing session to the end of the contract, with the line of code for each step. */
export async function showLife(backend: Backend, control: Control, names: Names): Promise<void> {
  const contract_id = await showSigning(backend, control, names);
  await showChannels(backend, names);
  await showLostNotification(backend, control, names);
  await showEnd(backend, control, { ...names, contract_id });
}

function requestFor({ appid, plan_id }: Names, out_contract_code: string) {
  return {
    appid,
    plan_id,
    out_contract_code,
    user_display_name: "Zhang San",
    success_notify_url: "https://merchant.example/wechatpay/contract",
  };
}

async function showSigning({ client: wechatpay, events }: Backend, control: Control, names: Names): Promise<string> {
  title("A user signs, from the merchant's app");
  const request = requestFor(names, "100001256");
  const { session_id } = await called(() => wechatpay.createAppSigningSession(request));
  table([["session_id", session_id]]);
  const { query } = await called(() => appHandoff(session_id));
  table([["for WXOpenBusinessView", query]]);
  step("On the phone the user reads and agrees; WeChat Pay tells the merchant's server");
  const { contract } = await control.agree(session_id);
  await control.notificationOf(contract?.contract_id ?? "", "PAPAY.SIGN");
  const event = events.at(-1);
  if (event?.event_type !== "PAPAY.SIGN") throw new Error("the contract was not told");
  const { contract_id } = event.resource;
  table([
    ["onEvent was given", `${green(event.event_type)} ${bold(contract_id)}`],
    ["the return to the app", dim("proves nothing, and was not asked")],
  ]);
  const { state, signed_time } = await called(() => wechatpay.getContract({ contract_id, appid: names.appid }));
  table([["the contract", `${green(state)} since ${signed_time}`]]);
  return contract_id;
}

async function showChannels({ client: wechatpay }: Backend, names: Names): Promise<void> {
  title("The same by the other channels");
  const [h5, web] = [requestFor(names, "100001257"), requestFor(names, "100001258")];
  const page = await called(() => wechatpay.createH5SigningSession(h5));
  table([["send the browser to", signingUrl(page)]]);
  const codePage = await called(() => wechatpay.createWebSigningSession(web));
  const { open } = webSigningHandoff(codePage, { showCodeUrl: "open" });
  table([["open, to show the QR code", open ?? ""]]);
}

async function showLostNotification({ client: wechatpay, ...backend }: Backend, control: Control, names: Names) {
  title("The notification got lost");
  const request = requestFor(names, "100001259");
  const { session_id } = await wechatpay.createAppSigningSession(request);
  backend.setDown(true);
  const { contract } = await control.agree(session_id);
  const { attempts } = await control.notificationOf(contract?.contract_id ?? "", "PAPAY.SIGN");
  backend.setDown(false);
  step(`The merchant's server was down: it answered ${yellow(String(attempts[0]?.status))}. The user tries once more`);
  const error = await called(() => thrownBy(wechatpay.createAppSigningSession(request)));
  const solution = "solution" in error ? String(error.solution) : "";
  table([
    ["refused", yellow(error.code)],
    ["what to do", solution],
  ]);
  const { appid, plan_id } = names;
  const { out_contract_code } = request;
  const found = await called(() => wechatpay.getContractByOutContractCode({ out_contract_code, plan_id, appid }));
  if (found.contract_id !== contract?.contract_id) throw new Error("the query found another contract");
  table([["the contract", `${green(found.state)} ${bold(found.contract_id)}`]]);
}

async function showEnd(backend: Backend, control: Control, { contract_id, appid }: Names & { contract_id: string }) {
  const wechatpay = backend.client;
  title("The contract ends");
  const termination_note = "The user asked for it";
  await control.spoil({ kind: "connection-reset", remaining: 1 });
  step("The connection breaks, and nobody knows whether it ended: the SDK asks before it sends again");
  await called(() => wechatpay.terminateContract({ contract_id, appid, termination_note }));
  const { exchanges } = await control.state();
  const broken = exchanges.findIndex(({ method, status }) => method === "POST" && status === null);
  const calls = exchanges.slice(0, broken + 1);
  table(
    calls
      .reverse()
      .map(({ method, status }) => [method, status === null ? yellow("no answer") : green(String(status))]),
  );
  await control.notificationOf(contract_id, "PAPAY.TERMINATE");
  const event = backend.events.at(-1);
  if (event?.event_type !== "PAPAY.TERMINATE") throw new Error("the end of the contract was not told");
  table([["onEvent was given", `${green(event.event_type)} by ${event.resource.contract_termination_mode}`]]);
  const contract = await called(() => wechatpay.getContract({ contract_id, appid }));
  if (contract.state !== "TERMINATED") throw new Error("the contract has not ended");
  table([["the contract", `${yellow(contract.state)} by ${contract.termination_mode}: ${contract.termination_note}`]]);
}
