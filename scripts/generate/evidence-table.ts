import { bestOf, type Claim, claimsOf, type Evidence, GRADES } from "./evidence.js";
import type { Spec } from "./spec.js";

const MEANINGS: Record<(typeof GRADES)[number], string> = {
  page: "the text of an official page",
  sample: "an official example, or a published copy of one; no page that could be read describes it",
  owner: "a repository of WeChat Pay, but no page of the API",
  community: "third parties alone",
  inference: "no source: a decision, with its reasons",
};

/** docs/evidence.md: everything that the document says about the API, and how it is known. */
export function generateEvidence(spec: Spec): string {
  const claims = claimsOf(spec);
  const isSure = ({ evidence }: Claim) => bestOf(evidence) === "page";
  const count = (grade: string) => claims.filter(({ evidence }) => bestOf(evidence) === grade).length;
  return [
    "<!-- Generated from spec/ by scripts/generate. Do not edit: change the spec, then run `npm run generate`. -->",
    "# How it is known",
    "",
    "Nothing in the OpenAPI document was tried against WeChat Pay itself. Each host, operation, field, limit, code and value says",
    "where it is known from, and so how sure it is:",
    "",
    ...table(
      ["grade", "known from", "claims"],
      GRADES.map((grade) => [grade, MEANINGS[grade], String(count(grade))]),
    ),
    "",
    "A limit that is not listed is known as its field is. D1, D2, … are the sections of [the decisions](../spec/DECISIONS.md).",
    "",
    "## Less sure than an official page",
    "",
    ...byPlace(claims.filter((claim) => !isSure(claim))),
    "## On official pages",
    "",
    ...byPlace(claims.filter(isSure)),
    "## Sources",
    "",
    ...table(
      ["key", "address"],
      Object.entries(spec["x-sources"]).map(([key, url]) => [key, url]),
    ),
    "",
  ].join("\n");
}

function byPlace(claims: Claim[]): string[] {
  const places = new Map<string, Claim[]>();
  for (const claim of claims) places.set(placeOf(claim), [...(places.get(placeOf(claim)) ?? []), claim]);
  return [...places].flatMap(([place, found]) => [
    `### ${place}`,
    "",
    ...table(
      ["what", "known from"],
      mergeClaims(found).map(([name, evidence]) => [name, evidence.map(cell).join(", ")]),
    ),
    "",
  ]);
}

/** Limits with the same evidence as their field share its line. */
function mergeClaims(claims: Claim[]): [string, Evidence[]][] {
  const fields = new Map(claims.filter(({ kind }) => kind === "field").map((claim) => [claim.name, claim]));
  return claims
    .filter(({ kind, of, evidence }) => {
      return kind !== "limit" || JSON.stringify(fields.get(of ?? "")?.evidence) !== JSON.stringify(evidence);
    })
    .map(({ kind, name, of, evidence }) => [labelOf(kind, name, of), evidence]);
}

function labelOf(kind: Claim["kind"], name: string, of: string | undefined): string {
  if (kind === "limit") return `\`${of}\`: ${name}`;
  return kind === "value" ? `\`${of}\` = \`${name}\`` : `\`${name}\``;
}

function cell({ grade, source }: Evidence): string {
  return `${grade} ${source}`;
}

/** The name of the schema or operation that holds the claim. */
function placeOf({ where, kind }: Claim): string {
  if (kind === "host") return "Hosts";
  if (kind === "operation") return "Operations";
  const [, section = "", name = "", third = ""] = where.split("/").map((part) => part.replaceAll("~1", "/"));
  return section === "components"
    ? third
    : `${section === "paths" ? "" : "The hand-off of an app"}${name.startsWith("/") ? name : ""}`;
}

function table(heads: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}
