import { withoutInvisible } from '../../paper/invisible-characters.ts';

/** An address in a text: with a scheme or `www.`, anywhere. */
const addresses = /(?:[a-z][a-z\d+.-]*:\/\/|(?<![\p{L}\p{N}.-])www\.)[^\s()<>"“”]+/giu;
/** A text that is an address without a scheme: `usenix.org/x`. `Node.js` and `README.md` are none. */
const bareAddress =
  /^[^\s/]+\.(?:\p{L}{2,}\/\S+|(?:com|org|net|edu|gov|mil|int|io|ai|dev|app|info|co|me|eu|uk|de|fr|ch|cn|jp|kr|in|ca|au)\/?)$/iu;
/** The scheme of an address, if any, and its host as a reader sees it, up to what ends a host in a URL. */
const hostIn = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#:\\@]+)/iu;

/** In letters: of a longer host only the end is shown, which says whose it is. */
const maxLength = 32;

/**
 * The host to which a link leads, as browsers write it (`xn--…` where letters are not plain ones), if the link's text
 * looks like an address elsewhere; else null.
 */
export function unexpectedHost(text: string, href: string): string | null {
  const host = hostOf(href);
  const seen = withoutInvisible(text).normalize('NFKC').trim();
  // In an address for mail, the part before the `@` is no host; in any other, a reader takes it for one.
  const shown = hostsIn(href.startsWith('mailto:') ? seen.replace(/^.*@/u, '') : seen);
  if (host === null || shown.every((each) => isSameSite(each, host))) return null;
  return host.length > maxLength ? `…${host.slice(-maxLength)}` : host;
}

/** The hosts that a text shows, as they look to a reader. */
function hostsIn(text: string): string[] {
  const found = bareAddress.test(text) ? [text] : (text.match(addresses) ?? []);
  return found.flatMap((address) => hostIn.exec(address)?.[1]?.toLowerCase() ?? []);
}

/** Whether a host is the one that is shown, or a subdomain of it. */
function isSameSite(shown: string, host: string): boolean {
  const [bare, target] = [shown, host].map((each) => each.replace(/^www\.|\.$/gu, ''));
  return target === bare || target?.endsWith(`.${bare}`) === true;
}

/** The host of an address; of an address for mail, what is after the last `@`. Null if it has none. */
function hostOf(href: string): string | null {
  try {
    const { protocol, hostname, pathname } = new URL(href);
    return protocol === 'mailto:' ? pathname.replace(/^.*@/u, '') : hostname;
  } catch {
    return null;
  }
}
