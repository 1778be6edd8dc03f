import type { Schema as CompactSchema } from "../../src/schema/schema.js";
import { compactSchema } from "./compact-schema.js";
import { constantName, type Literal, literalPrinter, namesOfParts } from "./literals.js";
import { describeOperations } from "./operations.js";
import type { Spec, Webhook } from "./spec.js";

/** A notification as it is printed. */
interface NotificationData {
  constant: string;
  envelope: CompactSchema;
  events: { [eventType: string]: Literal };
  /** The names of the schemas of each event's resource. */
  resources: Record<string, string[]>;
}

/**
 * Operations, notifications and the schemas that they share, as data: one constant each, so that a bundle takes only
 * what it uses.
 */
export function generateCode(spec: Spec): Record<"operations.ts" | "notifications.ts" | "schemas.ts", string> {
  const operations = describeOperations(spec);
  const notifications = describeNotifications(spec);
  const print = literalPrinter(
    namesOfParts([
      ...operations.flatMap(({ name, value, answer }) => [
        ...value.modes.map(({ schema }) => ({ name: `${name}Request`, schema })),
        ...(value.answer ? [{ name: answer, schema: value.answer }] : []),
      ]),
      ...notifications.flatMap(({ constant, envelope, events, resources }) => [
        { name: constant, schema: envelope },
        ...Object.entries(events).flatMap(([type, schemas]) =>
          schemasIn(schemas).map((schema, index) => ({ name: resources[type]?.[index] ?? type, schema })),
        ),
      ]),
    ]),
  );
  const solutions = sharedTexts(operations.flatMap(({ value }) => Object.values(value["solutions"] as object)));
  const printedOperations = operations.map(({ name, constant, summary, value }) => {
    const { solutions: own, ...rest } = value;
    const words = Object.entries(own as Record<string, string>).map(
      ([code, text]) => `${code}: ${solutions.get(text)}`,
    );
    const literal = print.literal(rest as Literal).replace(/\n\}$/, `\n  solutions: { ${words.join(", ")} },\n}`);
    return `/** \`${summary}\` */\nexport const ${constant}: Operation<"${name}"> = ${literal};\n`;
  });
  const usedByOperations = print.takeUsed();
  const printedNotifications = [
    `/** What every notification is. */\nexport const NOTIFICATION_ENVELOPE = ${print.literal(sharedEnvelope(notifications))} as const;\n`,
    "/** What each event is about, in one of the modes. */",
    `export const NOTIFICATION_EVENTS = ${print.literal(Object.assign({}, ...notifications.map(({ events }) => events)))} as const;\n`,
  ];
  const usedByNotifications = print.takeUsed();
  return {
    "operations.ts": [
      'import type { Operation } from "../src/operations/operation.js";',
      importOf(usedByOperations),
      ...[...solutions].map(([text, name]) => `const ${name} = ${JSON.stringify(text)};`),
      "",
      ...printedOperations,
    ].join("\n"),
    "notifications.ts": [
      importOf(usedByNotifications),
      'import type { components } from "./types.js";\n',
      ...printedNotifications,
      resourceTypes(notifications),
    ].join("\n"),
    "schemas.ts": `/* Parts of schemas that stand in several places. */\n\n${print.parts.join("\n")}`,
  };
}

function importOf(names: string[]): string {
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./schemas.js";\n`;
}

function sharedTexts(texts: string[]): Map<string, string> {
  return new Map([...new Set(texts)].map((text, index) => [text, `SOLUTION_${index + 1}`]));
}

function describeNotifications(spec: Spec): NotificationData[] {
  return Object.values(spec.webhooks).flatMap((methods) =>
    Object.values(methods).map((webhook) => {
      const where = `the webhook ${webhook.operationId}`;
      const envelope = (webhook as Webhook).requestBody.content["application/json"]?.schema;
      const events = Object.entries((webhook as Webhook)["x-events"] ?? {});
      if (envelope === undefined || events.length === 0) throw new Error(`${where} needs a body and x-events`);
      return {
        constant: constantName(webhook.operationId),
        envelope: compactSchema(spec, envelope, where),
        events: Object.fromEntries(
          events.map(([type, schemas]) => [
            type,
            schemas.map((ref) => compactSchema(spec, ref, `${where}, ${type}`)) as unknown as Literal,
          ]),
        ),
        resources: Object.fromEntries(
          events.map(([type, schemas]) => [type, schemas.map(({ $ref }) => $ref.split("/").pop() ?? "")]),
        ),
      };
    }),
  );
}

/** Merchants may give one address for all notifications, so all have one envelope, and `event_type` alone tells them apart. */
function sharedEnvelope(notifications: NotificationData[]): CompactSchema {
  const [first, ...others] = notifications.map(({ envelope }) => envelope);
  if (first === undefined || others.some((envelope) => JSON.stringify(envelope) !== JSON.stringify(first))) {
    throw new Error("the webhooks have one envelope");
  }
  return first;
}

function schemasIn(event: Literal): CompactSchema[] {
  return event as unknown as CompactSchema[];
}

/** What each event is about, for the compiler. */
function resourceTypes(notifications: NotificationData[]): string {
  const lines = notifications.flatMap(({ resources }) =>
    Object.entries(resources).map(
      ([type, names]) =>
        `  ${JSON.stringify(type)}: ${names.map((name) => `components["schemas"]["${name}"]`).join(" | ")};\n`,
    ),
  );
  return `/** What each event is about, by \`event_type\`. */\nexport interface NotificationResources {\n${lines.join("")}}\n`;
}
