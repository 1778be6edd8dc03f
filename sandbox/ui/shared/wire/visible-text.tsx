import { splitUnseenEnd } from "./unseen-end.js";

/** Marks the invisible characters that change a signature: carriage returns, and blanks at the end of a line. */
export function VisibleText({ text }: { text: string }) {
  const [content, end] = splitUnseenEnd(text);
  if (end === "") return <>{content}</>;
  return (
    <>
      {content}
      <span class="unseen" data-marks={end.replaceAll(" ", "·").replaceAll("\t", "→").replaceAll("\r", "\\r")}>
        <span class="unseen-text">{end}</span>
      </span>
    </>
  );
}
