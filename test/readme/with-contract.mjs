import { appid, control, wechatpay } from "./merchant.mjs";

/** Runs the example of a contract's life against the sandbox, and prints its results. */
const [example] = process.argv.slice(2);
const { sessionOrContract, endContract } = await import(example);

const { session_id } = await sessionOrContract(wechatpay, "README-1");
const { contract } = await control(`sessions/${session_id}/agree`);
const found = await sessionOrContract(wechatpay, "README-1");
await endContract(wechatpay, found.contract_id);
const ended = await wechatpay.getContract({ contract_id: found.contract_id, appid });
await endContract(wechatpay, found.contract_id); // has ended already
console.log(
  JSON.stringify({ isSame: found.contract_id === contract.contract_id, before: found.state, after: ended.state }),
);
