/** Schemes a link may have. Everything else (`javascript:`, `data:`, `file:`, ...) is shown as text. */
const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Longest address that browsers and servers agree on. */
const longestUrl = 2_083;

/**
 * Checks an absolute address against the allow-list of schemes.
 * Control characters and white space are removed first, as browsers do.
 * Returns the cleaned address, or null when it must not become a link.
 */
export function safeUrl(address: string): string | null {
  const clean = cleaned(address);
  if (clean.length > longestUrl) return null;
  if (clean.startsWith('//')) return `https:${clean}`;
  const scheme = schemeOf(clean);
  return scheme !== undefined && safeSchemes.has(scheme) ? clean : null;
}

/**
 * Tells whether an address may stand in a list: it has an allowed scheme, or none and leads to a place of the
 * list itself.
 */
export function isSafeAddress(address: string): boolean {
  return (
    safeUrl(address) !== null || (address.length <= longestUrl && schemeOf(cleaned(address)) === undefined)
  );
}

function cleaned(address: string): string {
  return address.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, '');
}

function schemeOf(clean: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/iu.exec(clean)?.[1]?.toLowerCase();
}
