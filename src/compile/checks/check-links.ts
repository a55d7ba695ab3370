import type { Image, Link, Nodes } from 'mdast';
import { quoted, short } from '../diagnostics/quoted.ts';
import type { Place, Reporter } from '../diagnostics/reporter.ts';
import { linksIn } from '../links/links-in.ts';
import type { LinkResolver, Target } from '../links/resolve-link.ts';
import type { PageLink } from '../pages/page-facts.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { checkAddress } from './check-address.ts';

/**
 * Reports every link of a page that leads nowhere, leads there by chance of spelling, or must not be followed. Gives those that lead to a
 * file of the list: whether it has the heading that they name is the file's to say.
 */
export function checkLinks(page: PageSyntax, resolver: LinkResolver, reporter: Reporter): PageLink[] {
  return linksIn(page.root).flatMap((node) => {
    const place = {
      file: page.path,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
    const target = resolver.resolve(page.path, node.url);
    if (node.type === 'image') checkImage(node, target, place, reporter);
    else checkLink(node, target, place, reporter);
    return node.type === 'link' && target.kind === 'file'
      ? [{ place, path: target.path, anchor: target.anchor }]
      : [];
  });
}

function checkImage({ url }: Image, target: Target, place: Place, reporter: Reporter): void {
  if (target.kind === 'broken')
    reporter.report('asset-missing', place, `the image ${short(url)} does not exist${hint(target)}`);
  if (target.kind === 'file' && !target.exact)
    reporter.report('link-case', place, `the image is written ${short(url)}; the file is ${target.path}`);
}

function checkLink(node: Link, target: Target, place: Place, reporter: Reporter): void {
  switch (target.kind) {
    case 'empty':
      reporter.report('link-empty', place, `the link ${quoted(textOf(node))} has no address`);
      return;
    case 'unsafe':
      reporter.report(
        'url-unsafe',
        place,
        `the address of ${quoted(textOf(node))} is not one that a reader may follow`,
      );
      return;
    case 'broken':
      reporter.report(
        'link-broken',
        place,
        `the link ${quoted(textOf(node))} leads to ${short(node.url)}, which is not in the list${hint(target)}`,
      );
      return;
    case 'web':
      checkAddress(node.url, textOf(node), place, reporter);
      return;
    case 'file':
      if (!target.exact)
        reporter.report(
          'link-case',
          place,
          `the link ${quoted(textOf(node))} writes ${short(node.url)}; the file is ${target.path}`,
        );
  }
}

/** Names the file that may be meant. */
export function hint({ similar }: { readonly similar: string | null }): string {
  return similar === null ? '' : `; there is ${similar}`;
}

function textOf(node: Link): string {
  const words: string[] = [];
  const collect = (child: Nodes): void => {
    if ('value' in child) words.push(child.value);
    else if ('children' in child) child.children.forEach(collect);
  };
  collect(node);
  return words.join('').trim() || node.url;
}
