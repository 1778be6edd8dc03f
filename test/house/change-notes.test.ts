import { expect, it } from "vitest";
import { noteFaults } from "../../scripts/change-notes/faults.js";

const SDK = "wechatpay-global";
const SANDBOX = "wechatpay-global-sandbox";
const note = (names: string[], summary = "What users notice.") => ({
  id: "note",
  summary,
  releases: names.map((name) => ({ name })),
});

it.each([
  ["a note names what has changed", [note([SDK])], [SDK]],
  ["each of two notes names a package", [note([SDK]), note([SANDBOX])], [SDK, SANDBOX]],
  ["users notice nothing", [note([], "")], [SDK]],
  ["nothing has changed that is published", [], []],
])("change notes are right where %s", (_, notes, changed) => expect(noteFaults(notes, changed)).toEqual([]));

it.each([
  ["there is none", [], [SDK], "wechatpay-global has changed, and no note names it"],
  ["another package has changed", [note([SDK, SANDBOX])], [SDK], "names wechatpay-global-sandbox, of which nothing"],
  ["a package has none", [note([SDK])], [SDK, SANDBOX], "wechatpay-global-sandbox has changed, and no note"],
  ["one says nothing", [note([SDK], " \n")], [SDK], ".changeset/note.md says nothing"],
])("change notes are wrong where %s", (_, notes, changed, fault) => {
  expect(noteFaults(notes, changed)).toEqual([expect.stringContaining(fault)]);
});
