import { render } from "preact";
import { readAddress } from "./phone/address.js";
import { App } from "./phone/app.js";
import { follow } from "./phone/store.js";

const address = readAddress(location);

const root = document.getElementById("root");
if (root) render(<App address={address} />, root);

if ("sessionId" in address) follow(address.sessionId);
