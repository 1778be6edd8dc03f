import { isIP } from "node:net";
import { Extension, SubjectAlternativeNameExtension, type X509Certificate } from "@peculiar/x509";
import { elementsIn, encode } from "./der.js";

/** Name Constraints, RFC 5280, section 4.2.1.10. */
const NAME_CONSTRAINTS = "2.5.29.30";
const SEQUENCE = 0x30;
const PERMITTED_SUBTREES = 0xa0;
const IP_ADDRESS = 0x87;

/**
 * Limits a CA to some names, in case its key is stolen. Without any DNS name, all DNS names are permitted; without any
 * address, all addresses.
 */
export function nameConstraints(names: readonly string[]): Extension {
  return new Extension(NAME_CONSTRAINTS, true, encode(SEQUENCE, encode(PERMITTED_SUBTREES, ...subtreesOf(names))));
}

/** Whether a CA with `nameConstraints` may certify all these names. */
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

/** A DNS name, or a single address: the address is followed by a mask of ones. */
function generalName(name: string): Buffer {
  const type = isIP(name) ? "ip" : "dns";
  const [names] = elementsIn(Buffer.from(new SubjectAlternativeNameExtension([{ type, value: name }]).value));
  const [found] = elementsIn(names?.content ?? Buffer.alloc(0));
  if (!found) throw new Error(`${name} cannot be put into a certificate`);
  return type === "dns" ? found.whole : encode(IP_ADDRESS, found.content, Buffer.alloc(found.content.length, 0xff));
}
