/** The text in a charset with one byte for each character up to `last`, and ? for all others, as Java and C# write it. */
export function narrowed(text: string, last: number): Buffer {
  let out = "";
  for (const character of text) out += (character.codePointAt(0) ?? 0) <= last ? character : "?";
  return Buffer.from(out, "latin1");
}

let table: Map<string, number> | undefined;

/** The text in GBK, the charset of Chinese Windows; `undefined` when this Node.js has no GBK. */
export function gbk(text: string): Buffer | undefined {
  table ??= gbkTable();
  if (table.size === 0) return undefined;
  const codes = Array.from(text, (sign) => (sign < "\x80" ? sign.charCodeAt(0) : (table?.get(sign) ?? 0x3f)));
  return Buffer.from(codes.flatMap((code) => (code > 0xff ? [code >> 8, code & 0xff] : [code])));
}

/** The text of bytes when they are read as GBK; `undefined` when this Node.js has no GBK. */
export function gbkDecoded(bytes: Uint8Array): string | undefined {
  return gbkDecoder()?.decode(bytes);
}

// Node.js decodes GBK but does not encode it. So every pair of bytes is decoded once, and the table is read the other way
// round. The pairs of a row are decoded together, with line feeds between them, which also end a pair without a meaning.
function gbkTable(): Map<string, number> {
  const found = new Map<string, number>();
  const decoder = gbkDecoder();
  for (let high = 0x81; decoder && high <= 0xfe; high += 1) {
    const row = Array.from({ length: 0xbf }, (_, low) => [high, 0x40 + low, 0x0a]).flat();
    for (const [index, character] of decoder.decode(Buffer.from(row)).split("\n").entries()) {
      if (character.length === 1 && character !== "\ufffd" && !found.has(character)) {
        found.set(character, high * 256 + 0x40 + index);
      }
    }
  }
  return found;
}

// A Node.js that was built without all of ICU does not know it.
function gbkDecoder() {
  try {
    return new TextDecoder("gbk");
  } catch {
    return undefined;
  }
}
