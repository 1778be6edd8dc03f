/** Signs by each channel, and prints what step 2 gets. */
const [example] = process.argv.slice(2);
const { signInApp, signInH5, signInJsapi, signInMiniProgram, signOnWeb } = await import(example);

const urls = [await signInH5("H5"), await signInJsapi("JSAPI", "hk-1"), await signOnWeb("WEB")].map(
  (url) => new URL(url),
);
const statuses = await Promise.all(urls.map(async (url) => (await fetch(url)).status));
console.log(
  JSON.stringify({
    app: Object.keys(await signInApp("APP")),
    miniProgram: Object.keys(await signInMiniProgram("MINI", "hk-1")),
    paths: urls.map(({ pathname }) => pathname),
    statuses,
  }),
);
