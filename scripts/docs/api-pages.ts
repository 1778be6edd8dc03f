import { operationsOf, type Spec } from "../generate/spec.js";
import { eventPage } from "./event-page.js";
import type { KnownFrom } from "./known-from.js";
import type { Item } from "./navigation.js";
import { operationPage } from "./operation-page.js";

/** Writes the reference of the API, and returns its sidebar. */
export function writeApi(spec: Spec, knownFrom: KnownFrom, write: (route: string, text: string) => void): Item[] {
  const tags = new Map<string, Item[]>();
  for (const placed of operationsOf(spec)) {
    const { operationId, tags: given, summary } = placed.operation;
    write(`reference/api/${operationId}.md`, operationPage(spec, placed, knownFrom));
    const [tag = ""] = given as string[];
    tags.set(tag, [...(tags.get(tag) ?? []), { text: String(summary), link: `/reference/api/${operationId}` }]);
  }
  const webhooks = Object.values(spec.webhooks).flatMap((methods) => Object.values(methods));
  for (const webhook of webhooks) {
    write(`reference/api/${webhook.operationId}.md`, eventPage(spec, webhook, knownFrom));
  }
  tags.set(
    "Notifications",
    webhooks.map(({ operationId, summary }) => ({ text: String(summary), link: `/reference/api/${operationId}` })),
  );
  write("reference/api/index.md", overview(spec));
  return [...tags].map(([text, items]) => ({ text, items }));
}

function overview(spec: Spec): string {
  const { description } = spec["info"] as { description: string };
  const rows = operationsOf(spec).map(
    ({ operation, method, path }) =>
      `| [${operation["summary"]}](./${operation.operationId}.md) | \`${method} ${path}\` | [\`${operation.operationId}\`](../sdk/functions/${operation.operationId}.md) |`,
  );
  const hosts = spec.servers.map(({ url, description: about }) => `| <code>${url}</code> | ${about} |`);
  return [
    "# The API",
    "",
    description.trim(),
    "",
    "The pages of this reference are made from the OpenAPI document, which the SDK brings as `wechatpay-global/openapi.json`.",
    "",
    "## Hosts",
    "",
    "| host | |",
    "| --- | --- |",
    ...hosts,
    "",
    "## Calls",
    "",
    "| | call | in the SDK |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "## Notifications",
    "",
    "| | events |",
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
    "## How a request is signed",
    "",
    String(spec.components.securitySchemes.WECHATPAY2["description"]).trim(),
    "",
  ].join("\n");
}
