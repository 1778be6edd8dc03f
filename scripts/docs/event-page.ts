import { resolve, type Schema, type Webhook } from "../generate/spec.js";
import { type Edition, officialPage } from "./edition.js";
import { fieldList } from "./fields.js";
import { block, json, table } from "./markdown.js";

/** The page of a notification: the envelope, and the resource of each event in each mode. */
export function eventPage(edition: Edition, webhook: Webhook): string {
  const { spec, words, knownFrom } = edition;
  const { operationId, summary, description, requestBody } = webhook;
  const { schema, examples } = requestBody.content["application/json"] ?? { schema: {} };
  const events = Object.entries(webhook["x-events"]);
  const shapes = [...new Set(events.flatMap(([, given]) => given.map(({ $ref }) => $ref)))];
  return [
    `# ${summary}`,
    "",
    `<div class="call"><span class="method">POST</span> ${words.toMerchant} ${events.map(([name]) => `<code>${name}</code>`).join(" ")}</div>`,
    "",
    String(description).trim(),
    "",
    ...table(
      ["", ""],
      [
        [
          words.inSdk,
          `[\`parseNotification\`](${words.sdk}/functions/parseNotification.md)${words.comma}[${words.handlers}](../../notifications.md)`,
        ],
        [words.knownFrom, knownFrom.text(webhook["x-evidence"], operationId)],
        [words.officialPage, officialPage(edition, webhook["externalDocs"])],
      ],
    ),
    "",
    `## ${words.envelope}`,
    "",
    ...block("fields", fieldList(edition, resolve<Schema>(spec, schema as { $ref: string }), operationId)),
    ...Object.values(examples ?? {}).flatMap(({ value }) => [`**${words.example}**`, "", ...json(value), ""]),
    `## ${words.resource}`,
    "",
    words.aboutResource,
    "",
    ...shapes.flatMap(($ref) => {
      const shape = resolve<Schema>(spec, { $ref });
      return [
        `### ${String(shape["title"] ?? $ref.split("/").at(-1))}`,
        "",
        ...block("fields", fieldList(edition, shape, operationId)),
      ];
    }),
    `## ${words.merchantAnswers}`,
    "",
    ...table(
      words.statusHeads,
      Object.entries(webhook.responses).map(([status, given]) => [
        status,
        String((given as { description?: string }).description ?? "").trim(),
      ]),
    ),
    "",
  ].join("\n");
}
