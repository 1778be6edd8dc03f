import { operationsOf } from "../generate/spec.js";
import type { Edition } from "./edition.js";
import { eventPage } from "./event-page.js";
import type { Item } from "./navigation.js";
import { operationPage } from "./operation-page.js";

/** Writes the reference of the API, and returns its sidebar. */
export function writeApi(edition: Edition, write: (route: string, text: string) => void): Item[] {
  const { spec, words } = edition;
  const folder = `${words.folder}reference/api`;
  const tags = new Map<string, Item[]>();
  const described = spec["tags"] as { name: string; "x-displayName"?: string }[];
  const tagNames = new Map(described.map(({ name, "x-displayName": shown = name }) => [name, shown]));
  for (const placed of operationsOf(spec)) {
    const { operationId, tags: given, summary } = placed.operation;
    write(`${folder}/${operationId}.md`, operationPage(edition, placed));
    const [name = ""] = given as string[];
    const tag = tagNames.get(name) ?? name;
    tags.set(tag, [...(tags.get(tag) ?? []), { text: String(summary), link: `/${folder}/${operationId}` }]);
  }
  const webhooks = Object.values(spec.webhooks).flatMap((methods) => Object.values(methods));
  for (const webhook of webhooks) {
    write(`${folder}/${webhook.operationId}.md`, eventPage(edition, webhook));
  }
  tags.set(
    words.notifications,
    webhooks.map(({ operationId, summary }) => ({ text: String(summary), link: `/${folder}/${operationId}` })),
  );
  write(`${folder}/index.md`, overview(edition));
  return [...tags].map(([text, items]) => ({ text, items }));
}

function overview({ spec, words }: Edition): string {
  const { description } = spec["info"] as { description: string };
  const rows = operationsOf(spec).map(
    ({ operation, method, path }) =>
      `| [${operation["summary"]}](./${operation.operationId}.md) | \`${method} ${path}\` | [\`${operation.operationId}\`](${words.sdk}/functions/${operation.operationId}.md) |`,
  );
  const hosts = spec.servers.map(({ url, description: about }) => `| <code>${url}</code> | ${about} |`);
  return [
    `# ${words.api}`,
    "",
    description.trim(),
    "",
    words.madeFrom,
    "",
    `## ${words.hosts}`,
    "",
    `| ${words.host} | |`,
    "| --- | --- |",
    ...hosts,
    "",
    `## ${words.calls}`,
    "",
    `| | ${words.call} | ${words.inSdk} |`,
    "| --- | --- | --- |",
    ...rows,
    "",
    `## ${words.notifications}`,
    "",
    `| | ${words.events} |`,
    "| --- | --- |",
    ...Object.values(spec.webhooks).flatMap((methods) =>
      Object.values(methods).map(
        (webhook) =>
          `| [${webhook["summary"]}](./${webhook.operationId}.md) | ${Object.keys(webhook["x-events"])
            .map((name) => `\`${name}\``)
            .join(", ")} |`,
      ),
    ),
    "",
    `## ${words.howSigned}`,
    "",
    String(spec.components.securitySchemes.WECHATPAY2["description"]).trim(),
    "",
  ].join("\n");
}
