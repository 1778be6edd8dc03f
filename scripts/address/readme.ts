import { posix } from "node:path";

/** The repository on the web, in one version. */
export interface Address {
  /** Such as `https://github.com/owner/name`. */
  repository: string;
  /** The commit, or a branch or tag. */
  ref: string;
}

const CODE = /(^```[\s\S]*?^```$|`[^`\n]+`)/m;
/** The target of a link or an image, in Markdown and in HTML. */
const TARGET = /(?<=\]\(|\b(?:href|src)=")[^)"\s]+/g;
const IMAGE = /\.(?:gif|jpe?g|png|svg|webp)$/;

/**
 * The README with links and images that lead to the repository: on the page of a registry, relative ones lead nowhere.
 * Code and links within the page stay as they are.
 *
 * @param folder - where the README stands in the repository, `.` or such as `sandbox`.
 * @param exists - whether the repository has this file or folder.
 * @throws Error that names a link which leads nowhere.
 */
export function withAbsoluteLinks(
  readme: string,
  { repository, ref }: Address,
  folder: string,
  exists: (path: string) => boolean,
): string {
  const absolute = (target: string): string => {
    if (/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(target)) return target;
    const [file = "", fragment] = target.split("#");
    const path = posix.join(folder, file);
    if (path.startsWith("..") || !exists(path)) throw new Error(`the README links to ${target}, which is not there`);
    const view = IMAGE.test(file) ? "raw" : "blob";
    return `${repository}/${view}/${ref}/${path}${fragment === undefined ? "" : `#${fragment}`}`;
  };
  // Every second part is code.
  const parts = readme.split(CODE).map((part, index) => (index % 2 === 1 ? part : part.replace(TARGET, absolute)));
  return parts.join("");
}
