import type { Image, Link, Nodes } from 'mdast';
import type { Outline } from '../pages/outline.ts';
import type { Place, Reporter } from '../report/reporter.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { checkAddress } from './check-address.ts';
import { linksIn } from './links-in.ts';
import type { LinkResolver, Target } from './resolve-link.ts';

/** Reports every link of a page that leads nowhere, leads there by chance of spelling, or must not be followed. */
export function checkLinks(page: PageSyntax, outlines: ReadonlyMap<string, Outline>, resolver: LinkResolver, reporter: Reporter): void {
  for (const node of linksIn(page.root)) {
    const place = { file: page.path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const target = resolver.resolve(page.path, node.url);
    if (node.type === 'image') checkImage(node, target, place, reporter);
    else checkLink(node, target, outlines, place, reporter);
  }
}

function checkImage({ url }: Image, target: Target, place: Place, reporter: Reporter): void {
  if (target.kind === 'broken') reporter.report('asset-missing', place, `the image ${url} does not exist${hint(target)}`);
  if (target.kind === 'file' && !target.exact)
    reporter.report('link-case', place, `the image is written ${url}; the file is ${target.path}`);
}

function checkLink(node: Link, target: Target, outlines: ReadonlyMap<string, Outline>, place: Place, reporter: Reporter): void {
  switch (target.kind) {
    case 'empty':
      reporter.report('link-empty', place, `the link “${textOf(node)}” has no address`);
      return;
    case 'unsafe':
      reporter.report('url-unsafe', place, `the address of “${textOf(node)}” is not one that a reader may follow`);
      return;
    case 'broken':
      reporter.report('link-broken', place, `the link “${textOf(node)}” leads to ${node.url}, which is not in the list${hint(target)}`);
      return;
    case 'web':
      checkAddress(node.url, textOf(node), place, reporter);
      return;
    case 'file': {
      if (!target.exact) reporter.report('link-case', place, `the link “${textOf(node)}” writes ${node.url}; the file is ${target.path}`);
      const outline = outlines.get(target.path);
      if (target.anchor !== '' && outline !== undefined && !hasAnchor(outline, target.anchor))
        reporter.report('anchor-missing', place, `${target.path} has no heading #${target.anchor}`);
    }
  }
}

/** Names the file that may be meant. */
export function hint({ similar }: { readonly similar: string | null }): string {
  return similar === null ? '' : `; there is ${similar}`;
}

/** A heading with an emoji or a badge has a dash at its end on one host and none on the other. */
function hasAnchor(outline: Outline, anchor: string): boolean {
  const wanted = trimDashes(anchor.toLowerCase());
  return outline.headings.some((heading) => trimDashes(heading.anchor) === wanted) || outline.anchors.has(anchor.toLowerCase());
}

function trimDashes(anchor: string): string {
  return anchor.replace(/^-+|-+$/gu, '');
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
