import { resolve, type Schema, type Spec, type Webhook } from "../generate/spec.js";
import { fieldList } from "./fields.js";
import type { KnownFrom } from "./known-from.js";
import { block, json, table } from "./markdown.js";

/** The page of a notification: the envelope, and the resource of each event in each mode. */
export function eventPage(spec: Spec, webhook: Webhook, knownFrom: KnownFrom): string {
  const { operationId, summary, description, requestBody } = webhook;
  const { schema, examples } = requestBody.content["application/json"] ?? { schema: {} };
  const events = Object.entries(webhook["x-events"]);
  const shapes = [...new Set(events.flatMap(([, given]) => given.map(({ $ref }) => $ref)))];
  const { url } = (webhook["externalDocs"] ?? {}) as { url?: string };
  return [
    `# ${summary}`,
    "",
    `<div class="call"><span class="method">POST</span> to the merchant: ${events.map(([name]) => `<code>${name}</code>`).join(" ")}</div>`,
    "",
    String(description).trim(),
    "",
    ...table(
      ["", ""],
      [
        [
          "In the SDK",
          "[`parseNotification`](../sdk/functions/parseNotification.md), [handlers](../../notifications.md)",
        ],
        ["Known from", knownFrom.text(webhook["x-evidence"], operationId)],
        ["Official page", url === undefined ? "none" : `<${url}>`],
      ],
    ),
    "",
    "## Envelope",
    "",
    ...block("fields", fieldList(spec, resolve<Schema>(spec, schema as { $ref: string }), knownFrom, operationId)),
    ...Object.values(examples ?? {}).flatMap(({ value }) => ["**Example**", "", ...json(value), ""]),
    "## Resource",
    "",
    "What is inside `resource` once it is decrypted.",
    "",
    ...shapes.flatMap(($ref) => {
      const shape = resolve<Schema>(spec, { $ref });
      return [
        `### ${String(shape["title"] ?? $ref.split("/").at(-1))}`,
        "",
        ...block("fields", fieldList(spec, shape, knownFrom, operationId)),
      ];
    }),
    "## What the merchant answers",
    "",
    ...table(
      ["status", "meaning"],
      Object.entries(webhook.responses).map(([status, given]) => [
        status,
        String((given as { description?: string }).description ?? "").trim(),
      ]),
    ),
    "",
  ].join("\n");
}
