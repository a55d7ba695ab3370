/** One `key=value` of an address, decoded; `sound` is false when its percent escapes could not be read. */
export interface AddressPair {
  readonly key: string;
  readonly value: string;
  readonly sound: boolean;
}

/** Characters that need no escape in a value and read better without; the rest is what a browser's address bar would write itself. */
const plainInAddress: ReadonlyMap<string, string> = new Map([
  ['%20', '+'],
  ['%2C', ','],
  ['%3A', ':'],
  ['%2F', '/'],
  ['%3B', ';'],
  ['%40', '@'],
  ["'", '%27'],
]);

const rewritten = /%(?:20|2C|3A|2F|3B|40)|'/g;

/** Reads the query part of an address, with or without its `?`, into pairs; never throws. */
export function parsePairs(search: string): AddressPair[] {
  const text = search.toWellFormed();
  const parts = (text.startsWith('?') ? text.slice(1) : text).split('&').filter((part) => part !== '');
  return parts.map(parsePair);
}

/** Writes one pair so that it survives any value and still reads well: `venue=OSDI`, `q=gpu+sharing`. */
export function formatPair(key: string, value: string): string {
  return `${encode(key)}=${encode(value)}`;
}

function parsePair(part: string): AddressPair {
  const split = part.indexOf('=');
  const key = decode(split < 0 ? part : part.slice(0, split));
  const value = decode(split < 0 ? '' : part.slice(split + 1));
  return { key: key.text, value: value.text, sound: key.sound && value.sound };
}

function decode(written: string): { text: string; sound: boolean } {
  const spaced = written.replaceAll('+', ' ');
  try {
    return { text: decodeURIComponent(spaced), sound: true };
  } catch {
    return { text: spaced, sound: false };
  }
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    rewritten,
    (found) => plainInAddress.get(found) ?? found,
  );
}
