import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { decodeAddress, markupOf } from './html-markup.ts';

const variants = /<(?:img|source)\b[^<>]*?\ssrcset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/** Reports the images in `srcset` attributes: they are not shown, and some may have unsafe addresses. */
export function checkImageVariants(
  { path, html }: PageSyntax,
  resolver: LinkResolver,
  reporter: Reporter,
): void {
  let first: { readonly file: string; readonly line: number } | null = null;
  let count = 0;
  for (const node of html) {
    const { markup, locationOf } = markupOf(node, path);
    for (const { 1: double, 2: single, 3: plain, index } of markup.matchAll(variants)) {
      const addresses = addressesOf(decodeAddress(double ?? single ?? plain ?? ''));
      const location = locationOf(index);
      first ??= location;
      count += addresses.length;
      if (addresses.some((address) => resolver.resolve(path, address).kind === 'unsafe'))
        reporter.report(
          'url-unsafe',
          location,
          'an address in this srcset has an unsafe scheme, or is too long',
        );
    }
  }
  if (first !== null)
    reporter.report(
      'image-variants',
      first,
      `the images in srcset are not shown, only that in src (${count} on this page)`,
    );
}

/** A `srcset`'s addresses: each ends at a space or a comma before one; `data:` addresses hold commas. */
function addressesOf(srcset: string): string[] {
  return srcset
    .split(/(?:\s[^,]*)?,\s+|\s[^,]*,/u)
    .map((candidate) => candidate.trim().split(/\s/u)[0] ?? '')
    .filter((address) => address !== '');
}
