import { randomBytes } from "node:crypto";
import express, { type NextFunction, type Request, type Response } from "express";
import { appHandoff, createNodeNotificationHandler, WechatPayError } from "wechatpay-global";
import { chargeDue, takeUpInterrupted } from "./charges.js";
import { db, write } from "./database.js";
import { onEvent } from "./notifications.js";
import { appid, notify_url, plan_id, wechatpay } from "./wechatpay.js";

const stopping = new AbortController();
const jobs = new Set<Promise<void>>();
function work(): void {
  const job = chargeDue(stopping.signal).catch((error) => console.error(error));
  jobs.add(job);
  job.finally(() => jobs.delete(job));
}

const app = express();
// One handler for the process, since it remembers what it has handled; several processes need a store: docs/stores.md.
// Before express.json(): the signature is over the raw body.
const receive = createNodeNotificationHandler(wechatpay, { onEvent });
app.post("/wechatpay", (request, response) => receive(request, response).finally(work));
app.use(express.json());

// In your shop the user comes from the session of the request, not from its body.
app.post("/subscriptions", async ({ body }, response) => {
  const user = body?.user;
  if (typeof user !== "string" || user === "") return void response.status(400).json({ error: "user must be a text" });
  const out_contract_code = randomBytes(12).toString("hex"); // with "-1" the number of a charge, which has 32 characters
  write("INSERT INTO contracts (out_contract_code, user) VALUES (?, ?)", out_contract_code, user);
  const contract = { appid, plan_id, out_contract_code, user_display_name: user, success_notify_url: notify_url };
  const { session_id } = await wechatpay.createAppSigningSession(contract);
  response.status(201).json({ code: out_contract_code, handoff: appHandoff(session_id) });
});

app.get("/subscriptions/:code", ({ params }, response) => {
  const find = db.prepare("SELECT state, months_paid FROM contracts WHERE out_contract_code = ?");
  const found = find.get(params.code) as { state: string; months_paid: number } | undefined;
  if (found === undefined) return void response.status(404).json({ error: "there is no such subscription" });
  response.json({ state: found.state, months_paid: found.months_paid });
});

app.use((error: Error & { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
  const isOurs = error instanceof WechatPayError || (error.status ?? 500) >= 500; // otherwise the body was no JSON
  if (isOurs) console.error(error); // an error of the SDK holds no secret
  response.status(isOurs ? 502 : 400).json({ error: isOurs ? "try again later" : "the body must be JSON" });
});

takeUpInterrupted();
work();
const timer = setInterval(work, 60_000);
const server = app.listen(Number(process.env["PORT"] ?? 3000), process.env["HOST"] ?? "127.0.0.1", () => {
  console.log("ready");
});

const stop = () => {
  clearInterval(timer);
  stopping.abort(); // what is not certain now becomes unknown, and the next process asks for it
  server.close(() => Promise.all(jobs).then(() => db.close()));
};
process.once("SIGINT", stop).once("SIGTERM", stop);
