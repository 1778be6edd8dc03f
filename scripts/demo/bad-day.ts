import { type CreateAppSigningSessionRequest, createClient, ERRORS } from "wechatpay-global";
import type { Control } from "./control.js";
import type { Backend } from "./merchant.js";
import { bold, dim, green, step, title, yellow } from "./print.js";
import { thrownBy } from "./thrown-by.js";

/** Shows faults that the SDK survives, answers that it refuses, and every documented error. */
export async function showBadDay({ options, client }: Backend, control: Control, body: CreateAppSigningSessionRequest) {
  title("A bad day: faults on demand");
  let retries = 0;
  const patient = createClient({ ...options, hooks: { onRetry: () => void retries++ } });
  await patient.createAppSigningSession(body);
  step("Two faults in a row, then the platform recovers");
  await control.spoil({ kind: "SYSTEMERROR", remaining: 1 });
  await patient.createAppSigningSession(body);
  await control.spoil({ kind: "connection-reset", remaining: 1 });
  await patient.createAppSigningSession(body);
  if (retries !== 2) throw new Error(`expected 2 retries, saw ${retries}`);
  console.log(`      ${green("a session")} each time, after ${retries} retries, each signed anew`);

  step("Answers that are not believed");
  for (const kind of ["wrong-signature", "unknown-serial", "stale-timestamp"]) {
    await control.spoil({ kind });
    const { code, message } = await thrownBy(client.createAppSigningSession(body));
    console.log(`      ${dim(kind.padEnd(15))} ${yellow(code)} ${message.split(" (")[0]}`);
  }

  title("Every documented error, as a typed error");
  console.log();
  const once = createClient({ ...options, retries: 0 });
  await control.spoil();
  await once.createAppSigningSession(body);
  for (const [code, { status }] of Object.entries(ERRORS)) {
    await control.spoil({ kind: code });
    const error = await thrownBy(once.createAppSigningSession(body));
    if (error.code !== code) throw new Error(`expected ${code}, got ${error.code}`);
    const solution = "solution" in error ? String(error.solution) : "";
    console.log(
      `  ${yellow(String(status))} ${bold(code.padEnd(20))} ${dim(error.constructor.name)}\n      ${solution}`,
    );
  }
  await control.spoil();
}

/** Shows a request with mistakes: all are named, nothing is sent. */
export async function showRefusals({ client }: Backend, body: CreateAppSigningSessionRequest): Promise<void> {
  title("What never gets out");
  step("A body with several mistakes: all are named, nothing is sent");
  const wrong = {
    ...body,
    sp_appid: "wxcbda96de0b165486",
    user_display_name: "Zhang 😀",
    expired_time: new Date(Date.now() + 60_000),
  };
  const input = await thrownBy(client.createAppSigningSession(wrong as unknown as CreateAppSigningSessionRequest));
  for (const { path, message } of "issues" in input ? (input.issues as { path: string; message: string }[]) : []) {
    console.log(`      ${path ? `${bold(path)} ` : ""}${message}`);
  }
}
