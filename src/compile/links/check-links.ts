import type { Definition, Image, Link, Nodes } from 'mdast';
import type { Outline } from '../pages/outline.ts';
import type { Reporter } from '../report/reporter.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import type { LinkResolver } from './resolve-link.ts';

/** Reports every link of a page that leads nowhere, leads there by chance of spelling, or must not be followed. */
export function checkLinks(page: PageSyntax, outlines: ReadonlyMap<string, Outline>, resolver: LinkResolver, reporter: Reporter): void {
  visit(page.root, (node) => {
    const place = { file: page.path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const target = resolver.resolve(page.path, node.url);
    if (node.type === 'image') {
      if (target.kind === 'broken') reporter.report('asset-missing', place, `the image ${node.url} does not exist`);
      return;
    }
    switch (target.kind) {
      case 'empty':
        reporter.report('link-empty', place, `the link “${textOf(node)}” has no address`);
        return;
      case 'unsafe':
        reporter.report('url-unsafe', place, `the address of “${textOf(node)}” is not one that a reader may follow`);
        return;
      case 'broken':
        reporter.report('link-broken', place, `the link “${textOf(node)}” leads to ${node.url}, which is not in the list`);
        return;
      case 'file': {
        if (!target.exact) reporter.report('link-case', place, `the link “${textOf(node)}” writes ${node.url}; the file is ${target.path}`);
        const outline = outlines.get(target.path);
        if (target.anchor !== '' && outline !== undefined && !hasAnchor(outline, target.anchor))
          reporter.report('anchor-missing', place, `${target.path} has no heading #${target.anchor}`);
      }
    }
  });
}

function hasAnchor(outline: Outline, anchor: string): boolean {
  const wanted = anchor.toLowerCase();
  return outline.headings.some((heading) => heading.anchor === wanted) || outline.anchors.has(wanted);
}

function visit(node: Nodes, check: (node: Link | Image | Definition) => void): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') check(node);
  if ('children' in node) for (const child of node.children) visit(child, check);
}

function textOf(node: Link | Image | Definition): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'definition') return node.label ?? node.identifier;
  const words: string[] = [];
  const collect = (child: Nodes): void => {
    if ('value' in child) words.push(child.value);
    else if ('children' in child) child.children.forEach(collect);
  };
  collect(node);
  return words.join('').trim() || node.url;
}
