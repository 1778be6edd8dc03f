import { effect } from "@preact/signals";
import { render } from "preact";
import { announceEvent } from "./console/announcements.js";
import { App } from "./console/app.js";
import { t } from "./console/words.js";
import { announce } from "./shared/announcer.js";
import { connect, connection } from "./shared/live.js";

const root = document.getElementById("root");
if (root) render(<App />, root);

effect(() => {
  if (connection.value === "lost") announce(t("connectionLostSaid"));
});

connect(announceEvent);
