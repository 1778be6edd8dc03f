import { isIP } from "node:net";
import { Extension, SubjectAlternativeNameExtension, type X509Certificate } from "@peculiar/x509";
import { elementsIn, encode } from "./der.js";

/** Name Constraints, RFC 5280, section 4.2.1.10. */
const NAME_CONSTRAINTS = "2.5.29.30";
const SEQUENCE = 0x30;
const PERMITTED_SUBTREES = 0xa0;
const IP_ADDRESS = 0x87;

/**
 * Confines a CA to some names, whoever gets hold of its key. A kind that is not among them, DNS names or addresses, is not
 * confined at all.
 */
export function nameConstraints(names: readonly string[]): Extension {
  return new Extension(NAME_CONSTRAINTS, true, encode(SEQUENCE, encode(PERMITTED_SUBTREES, ...subtreesOf(names))));
}

/** Whether a CA that was confined by `nameConstraints` may certify all these names. */
export function permits(ca: X509Certificate, names: readonly string[]): boolean {
  const extension = ca.getExtension(NAME_CONSTRAINTS);
  if (!extension) return false;
  const [permitted] = elementsIn(Buffer.from(extension.value)).flatMap(({ content }) => elementsIn(content));
  const known = elementsIn(permitted?.content ?? Buffer.alloc(0)).map(({ whole }) => whole);
  return subtreesOf(names).every((needed) => known.some((subtree) => subtree.equals(needed)));
}

function subtreesOf(names: readonly string[]): Buffer[] {
  return names.map((name) => encode(SEQUENCE, generalName(name)));
}

/** A DNS name as it is; of an address, this one alone: with a mask of ones after it. */
function generalName(name: string): Buffer {
  const type = isIP(name) ? "ip" : "dns";
  const [names] = elementsIn(Buffer.from(new SubjectAlternativeNameExtension([{ type, value: name }]).value));
  const [found] = elementsIn(names?.content ?? Buffer.alloc(0));
  if (!found) throw new Error(`${name} cannot be put into a certificate`);
  return type === "dns" ? found.whole : encode(IP_ADDRESS, found.content, Buffer.alloc(found.content.length, 0xff));
}
