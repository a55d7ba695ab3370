/** One decoded `key=value` of a URL; `valid` is false when its percent escapes are malformed. */
export interface AddressPair {
  readonly key: string;
  readonly value: string;
  readonly valid: boolean;
}

/**
 * Percent escapes that are safe to show as readable characters, and the apostrophe, which browsers escape
 * themselves.
 */
const readableForms: ReadonlyMap<string, string> = new Map([
  ['%20', '+'],
  ['%2C', ','],
  ['%3A', ':'],
  ['%2F', '/'],
  ['%3B', ';'],
  ['%40', '@'],
  ["'", '%27'],
]);

const rewritten = /%(?:20|2C|3A|2F|3B|40)|'/g;

/** Parses the query part of a URL, with or without `?`. Never throws. */
export function parsePairs(search: string): AddressPair[] {
  const text = search.toWellFormed();
  const parts = (text.startsWith('?') ? text.slice(1) : text).split('&').filter((part) => part !== '');
  return parts.map(parsePair);
}

/** Formats a pair readably and without loss: `venue=OSDI`, `q=gpu+sharing`. */
export function formatPair(key: string, value: string): string {
  return `${encode(key)}=${encode(value)}`;
}

function parsePair(part: string): AddressPair {
  const split = part.indexOf('=');
  const key = decode(split < 0 ? part : part.slice(0, split));
  const value = decode(split < 0 ? '' : part.slice(split + 1));
  return { key: key.text, value: value.text, valid: key.valid && value.valid };
}

function decode(written: string): { text: string; valid: boolean } {
  const spaced = written.replaceAll('+', ' ');
  try {
    return { text: decodeURIComponent(spaced), valid: true };
  } catch {
    return { text: spaced, valid: false };
  }
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    rewritten,
    (found) => readableForms.get(found) ?? found,
  );
}
