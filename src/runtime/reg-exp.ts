const compiled = new Map<string, RegExp>();

/** The regular expression of a pattern in the document, compiled once. */
export function regExp(pattern: string): RegExp {
  let made = compiled.get(pattern);
  if (made === undefined) {
    made = new RegExp(pattern);
    compiled.set(pattern, made);
  }
  return made;
}
