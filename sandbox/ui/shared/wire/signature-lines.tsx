import { t } from "../words.js";
import { VisibleText } from "./visible-text.js";

/** The names of the lines of a signature message, of a request and of what the platform sends. */
export const REQUEST_LINES = ["method", "target", "timestamp", "nonce", "body"] as const;
export const NOTIFICATION_LINES = ["timestamp", "nonce", "body"] as const;

type LineName = (typeof REQUEST_LINES)[number];

function Line({ name, text, ended }: { name: LineName | undefined; text: string; ended: boolean }) {
  return (
    <span class="message-line">
      <span class="message-part">{name && t(`line.${name}`)}</span>
      <span class="message-text">
        <VisibleText text={text} />
        {ended && (
          <span class="line-feed" aria-hidden="true">
            ↵
          </span>
        )}
      </span>
    </span>
  );
}

/** A signature message with its line feeds made visible. */
export function SignatureLines({ message, names }: { message: string; names: readonly LineName[] }) {
  const lines = message.split("\n");
  // The message ends with a line feed: the empty rest is not a line.
  const complete = lines.at(-1) === "";
  if (complete) lines.pop();
  return (
    <code class="message">
      {lines.map((line, index) => (
        <Line key={index} name={names[index]} text={line} ended={complete || index < lines.length - 1} />
      ))}
    </code>
  );
}
