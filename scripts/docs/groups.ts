import type { Language } from "../generate/texts.js";

/** A text in the languages of the site. */
export type Text = Record<Language, string>;

/** A group of pages in the sidebar. */
export interface Group {
  title: Text;
  /** The names of the pages in docs/, without `.md`, in their order. A page that is not there yet is left out. */
  pages: string[];
}

/** The sidebar, but for the reference. */
export const GROUPS: Group[] = [
  {
    title: { en: "Guide", zh: "指南" },
    pages: [
      "start",
      "signing",
      "app",
      "contracts",
      "notifications",
      "frameworks",
      "charge",
      "refund",
      "reconciling",
      "sandbox",
      "testing",
      "check",
      "go-live",
      "errors",
    ],
  },
  {
    title: { en: "Running it", zh: "运行" },
    pages: ["options", "retries", "platform-keys", "stores", "scale", "runtimes", "package"],
  },
  {
    title: { en: "Project", zh: "项目" },
    pages: ["security", "gates", "performance", "evidence"],
  },
];

/** Short names for pages whose English heading is too long for the sidebar. */
export const SHORT: Record<string, string> = {
  security: "Security",
  gates: "Tests and gates",
  evidence: "Evidence",
  frameworks: "Frameworks",
  contracts: "Contracts",
};

/** Files outside of docs/ that are pages of the site, by their path in the repository; they end the group "Project". */
export const OTHER_PAGES: Record<string, { route: string; title: Text }> = {
  "spec/DECISIONS.md": { route: "decisions.md", title: { en: "Decisions", zh: "决策" } },
  "CONTRIBUTING.md": { route: "contributing.md", title: { en: "Contributing", zh: "参与贡献" } },
  "SECURITY.md": { route: "security-policy.md", title: { en: "Security policy", zh: "安全政策" } },
  "CHANGELOG.md": { route: "changelog.md", title: { en: "Changes", zh: "变更记录" } },
};

/**
 * The groups with the pages that exist.
 *
 * @param names - of the pages in docs/, without `.md`.
 * @throws Error that names a page which no group has: readers would not find it.
 */
export function groupsOf(names: readonly string[]): Group[] {
  const known = GROUPS.flatMap(({ pages }) => pages);
  const lost = names.filter((name) => name !== "index" && !known.includes(name));
  if (lost.length > 0) {
    const files = lost.map((name) => `docs/${name}.md`).join(", ");
    throw new Error(`no group of the sidebar has ${files}; add the name to a group in scripts/docs/groups.ts`);
  }
  return GROUPS.map(({ title, pages }) => ({ title, pages: pages.filter((page) => names.includes(page)) }));
}
