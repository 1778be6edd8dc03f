/**
 * The anchor of a heading, as GitHub makes it: letters, digits, hyphens and underscores, a hyphen for each blank. The site uses the
 * same rule, so that one link leads to the heading on both.
 */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}
