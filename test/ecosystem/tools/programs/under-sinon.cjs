/** All except nextTick and queueMicrotask, which Node's Response needs. */
const TIMERS = [
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "clearImmediate"],
  ...["Date", "performance", "hrtime"],
];

/** A user's test under Sinon's fake timers, which are installed after the client was created. Prints the results. */
module.exports = async ({ sinon, createClient, createTestPlatform }) => {
  const platform = await createTestPlatform();
  let answer = () => platform.answer({ session_id: "1" });
  let asked = 0;
  const fetch = () => {
    asked += 1;
    return answer();
  };
  let retries = 0;
  const onRetry = () => {
    retries += 1;
  };
  const client = createClient({ ...platform.clientOptions(), fetch, retries: 1, hooks: { onRetry } });
  const { setImmediate } = globalThis;
  /** While the fake clock stands still. */
  const until = async (condition) => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (!condition());
  };
  const body = {
    appid: "wxcbda96de0b165486",
    plan_id: 123,
    out_contract_code: "100001256",
    user_display_name: "Zhang San",
    success_notify_url: "https://yoursite.com",
  };
  const clock = sinon.useFakeTimers({ now: Date.now() + 24 * 3600_000, toFake: TIMERS });
  // One call alone and several at a time: they are signed in different ways.
  const one = await client.createAppSigningSession(body);
  const several = await Promise.all([1, 2, 3].map(() => client.createAppSigningSession(body)));
  answer = () => new Promise(() => {});
  const before = asked;
  const hanging = client.createAppSigningSession(body).catch(({ name }) => name);
  // Only the fake clock ends it: two attempts of 4 s, and a wait between them.
  await until(() => asked === before + 1);
  await clock.tickAsync(4_000);
  await until(() => retries === 1);
  await clock.tickAsync(250);
  await until(() => asked === before + 2);
  await clock.tickAsync(4_000);
  console.log(JSON.stringify({ sessions: [one, ...several].length, hanging: await hanging, attempts: asked - before }));
};
