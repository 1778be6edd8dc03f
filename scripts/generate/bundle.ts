import { readFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { parse } from "yaml";

type Node = Record<string, unknown>;

/** Where the content of another file goes in the one document, by the folder or the name of that file. */
const COMPONENTS: readonly (readonly [file: RegExp, section: string])[] = [
  [/^schemas\/\w+\.yaml$/, "schemas"],
  [/^responses\.yaml$/, "responses"],
];

/** A schema whose name begins in lower case is a part, which is written where it is referred to. */
const PART = /^[a-z]/;

/**
 * One document of the files that `path` refers to. References into other files become references to components; path
 * items and parts are written in their places, a part with what stands beside the reference in the place of its own.
 */
export function bundle(path: string): Node {
  const root = resolve(path);
  const files = new Map<string, Node>();
  const components: Record<string, Node> = {};
  const origins = new Map<string, string>();
  /** The parts that are being written. */
  const open = new Set<string>();

  const read = (file: string): Node => {
    let node = files.get(file);
    if (node === undefined) {
      node = parse(readFileSync(file, "utf8")) as Node;
      files.set(file, node);
    }
    return node;
  };

  const convert = (node: unknown, file: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => convert(item, file));
    if (typeof node !== "object" || node === null) return node;
    if ("$ref" in node && typeof node.$ref === "string") return refer(node as Node & { $ref: string }, file);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, convert(value, file)]));
  };

  const refer = ({ $ref, ...beside }: Node & { $ref: string }, from: string): unknown => {
    const [place = "", pointer] = $ref.split("#");
    const file = place === "" ? from : resolve(dirname(from), place);
    const siblings = convert(beside, from) as Node;
    if (file === root) {
      if (!leadsSomewhere(read(root), pointer ?? "")) throw new Error(`${basename(from)}: ${$ref} leads nowhere`);
      return { $ref: `#${pointer}`, ...siblings };
    }
    const whole = read(file);
    if (pointer === undefined) return convert(whole, file);
    const name = pointer.slice("/".length);
    if (!(name in whole)) throw new Error(`${basename(from)}: ${$ref} leads nowhere`);
    if (PART.test(name)) return { ...part(name, whole[name], file), ...siblings };
    return { $ref: component(name, whole[name], file), ...siblings };
  };

  const part = (name: string, node: unknown, file: string): Node => {
    const place = `${basename(file)}#/${name}`;
    if (open.has(place)) throw new Error(`${place} is a part that holds itself`);
    open.add(place);
    const converted = convert(node, file) as Node;
    open.delete(place);
    return converted;
  };

  const component = (name: string, node: unknown, file: string): string => {
    const section = COMPONENTS.find(([files]) => files.test(relative(dirname(root), file)))?.[1];
    if (section === undefined) throw new Error(`${file} holds no components`);
    const reference = `#/components/${section}/${name}`;
    const origin = origins.get(reference);
    if (origin !== undefined && origin !== file) throw new Error(`${name} stands in ${origin} and in ${file}`);
    if (origin === undefined) {
      origins.set(reference, file);
      const known = components[section] ?? {};
      components[section] = known;
      known[name] = undefined; // in the order in which they are referred to
      known[name] = convert(node, file);
    }
    return reference;
  };

  const document = convert(read(root), root) as Node & { components: Record<string, Node> };
  for (const [section, known] of Object.entries(components)) {
    document.components[section] = { ...document.components[section], ...known };
  }
  return document;
}

function leadsSomewhere(document: Node, pointer: string): boolean {
  let node: unknown = document;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof node !== "object" || node === null) return false;
    node = (node as Node)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return node !== undefined;
}
