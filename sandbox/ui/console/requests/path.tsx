/** What the paths of nearly all calls begin with, the longest first. */
const PREFIXES = ["/v3/global/papay", "/v3/global"];

/** Splits a target into the beginning that nearly all calls share, which may be empty, and the rest. */
export function splitTarget(target: string): [prefix: string, rest: string] {
  const prefix = PREFIXES.find((known) => target.startsWith(`${known}/`)) ?? "";
  return [prefix, target.slice(prefix.length)];
}

/** A path in the list: three dots stand for its common beginning, which screen readers and searches still find. */
export function Path({ target }: { target: string }) {
  const [prefix, rest] = splitTarget(target);
  return (
    <>
      {prefix !== "" && <span class="visually-hidden">{prefix}</span>}
      <span class={prefix === "" ? undefined : "path-rest"}>{rest}</span>
    </>
  );
}
