import { render } from "preact";
import { App } from "./phone/app.js";
import { readQuery } from "./phone/query.js";
import { follow } from "./phone/store.js";

const query = readQuery(location.search);

const root = document.getElementById("root");
if (root) render(<App query={query} />, root);

if ("sessionId" in query) follow(query.sessionId);
