/** In characters. */
const maxLength = 80;
const maxAddressLength = 300;

/** Formats text of a list for a message: quoted, on one line, truncated. */
export function quoted(text: string): string {
  return `“${truncate(text.replace(/\s+/gu, ' ').trim(), maxLength)}”`;
}

/** Formats an address for a message: truncated. */
export function shortened(address: string): string {
  return truncate(address, maxAddressLength);
}

function truncate(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
