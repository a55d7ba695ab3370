/**
 * The schemes that a link may have. Other URLs (`javascript:`, `data:`, `file:`, ...) are shown as text.
 */
const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** The longest URL that all common browsers and servers accept. */
const maxUrlLength = 2_083;

/**
 * Checks an absolute URL against the allowed schemes, after removing control characters and white space,
 * as browsers do. Returns the cleaned URL, or null when it must not become a link.
 */
export function safeUrl(address: string): string | null {
  const clean = cleaned(address);
  if (clean.length > maxUrlLength) return null;
  if (clean.startsWith('//')) return `https:${clean}`;
  const scheme = schemeOf(clean);
  return scheme !== undefined && safeSchemes.has(scheme) ? clean : null;
}

/**
 * Tells whether a dataset may contain a URL: it has an allowed scheme, or none and is relative to the
 * list.
 */
export function isSafeAddress(address: string): boolean {
  return (
    safeUrl(address) !== null || (address.length <= maxUrlLength && schemeOf(cleaned(address)) === undefined)
  );
}

function cleaned(address: string): string {
  return address.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, '');
}

function schemeOf(clean: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/iu.exec(clean)?.[1]?.toLowerCase();
}
