/** The text in a charset of one byte for each character, up to `last`: with ? for the others, as Java and C# write it. */
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

/** What GBK reads in bytes, which may not be GBK at all; `undefined` when this Node.js has no GBK. */
export function gbkDecoded(bytes: Uint8Array): string | undefined {
  return gbkDecoder()?.decode(bytes);
}

// Node.js decodes GBK but does not encode it: so decode every pair of bytes once, and look the other way round. All of
// one row in one call, parted by line feeds, which end even a pair that stands for nothing.
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
