import type { Image, Link, Nodes } from 'mdast';
import { quoted, shortened } from '../diagnostics/quoted.ts';
import type { Reporter, SourceLocation } from '../diagnostics/reporter.ts';
import type { LinkResolver, LinkTarget } from '../links/resolve-link.ts';
import type { PageLink } from '../pages/page-facts.ts';
import { checkAddress } from './check-address.ts';

/**
 * Reports links and images of a page whose address is missing, broken, unsafe or in the wrong case. Returns
 * the links to files of the list, whose anchors can only be checked once all pages are read.
 */
export function checkLinks(
  file: string,
  links: readonly (Link | Image)[],
  resolver: LinkResolver,
  reporter: Reporter,
): PageLink[] {
  return links.flatMap((node) => {
    const location = {
      file,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
    const target = resolver.resolve(file, node.url);
    if (node.type === 'image') checkImage(node, target, location, reporter);
    else checkLink(node, target, location, reporter);
    return node.type === 'link' && target.kind === 'file'
      ? [{ location, path: target.path, anchor: target.anchor }]
      : [];
  });
}

function checkImage({ url }: Image, target: LinkTarget, location: SourceLocation, reporter: Reporter): void {
  if (target.kind === 'broken')
    reporter.report(
      'asset-missing',
      location,
      `the image ${shortened(url)} does not exist${similarFileHint(target)}`,
    );
  if (target.kind === 'file' && !target.exact)
    reporter.report(
      'link-case',
      location,
      `the image points to ${shortened(url)}, but the file is named ${target.path}`,
    );
}

function checkLink(node: Link, target: LinkTarget, location: SourceLocation, reporter: Reporter): void {
  switch (target.kind) {
    case 'empty':
      reporter.report('link-empty', location, `the link ${quoted(textOf(node))} has no address`);
      return;
    case 'unsafe':
      reporter.report(
        'url-unsafe',
        location,
        `the address of ${quoted(textOf(node))} has an unsafe scheme, or is too long`,
      );
      return;
    case 'broken':
      reporter.report(
        'link-broken',
        location,
        `the link ${quoted(textOf(node))} points to ${shortened(node.url)}, ` +
          `which is not in the list${similarFileHint(target)}`,
      );
      return;
    case 'web':
      checkAddress(node.url, textOf(node), location, reporter);
      return;
    case 'file':
      if (!target.exact)
        reporter.report(
          'link-case',
          location,
          `the link ${quoted(textOf(node))} points to ${shortened(node.url)}, ` +
            `but the file is named ${target.path}`,
        );
  }
}

/** The end of a message that names the file that was probably meant; empty if there is none. */
export function similarFileHint({ similar }: { readonly similar: string | null }): string {
  return similar === null ? '' : `; similar file: ${similar}`;
}

function textOf(node: Link): string {
  const parts: string[] = [];
  const collect = (child: Nodes): void => {
    if ('value' in child) parts.push(child.value);
    else if ('children' in child) child.children.forEach(collect);
  };
  collect(node);
  return parts.join('').trim() || node.url;
}
