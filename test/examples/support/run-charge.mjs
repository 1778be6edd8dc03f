// One invocation of examples/lambda's function behind the queue, in an instance of its own. The folder is the example's.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { event, milliseconds } = JSON.parse(process.argv[2]);
const { handler } = await import(pathToFileURL(join(process.cwd(), "charge.ts")).href);
const end = Date.now() + milliseconds;
const answer = await handler(event, { getRemainingTimeInMillis: () => end - Date.now() });
console.log(`answer ${JSON.stringify(answer)}`);
