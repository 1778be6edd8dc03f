/**
 * The name of a platform key in the form in which names are compared. A serial number is a number: in either case, and
 * with leading zeros or without. Other names, `PUB_KEY_ID_…`, have no zeros to spare.
 */
export function comparableId(id: string): string {
  const name = id.toUpperCase();
  return /^[0-9A-F]+$/.test(name) ? name.replace(/^0+(?=.)/, "") : name;
}
