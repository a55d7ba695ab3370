import type { List } from 'mdast';
import type { Reporter, SourceLocation } from '../diagnostics/reporter.ts';
import type { LinkResolver, LinkTarget } from '../links/resolve-link.ts';
import { linksOf, styledText } from '../markdown/styled-text.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** The order and nesting of a list's pages in the table of contents. */
export interface Navigation {
  /** The index of each page in the table of contents. */
  readonly position: ReadonlyMap<string, number>;
  /** The paths of the pages above each page, outermost first. */
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
  /** The heading of the table of contents above each page, if any. */
  readonly group: ReadonlyMap<string, string>;
}

export const noNavigation: Navigation = { position: new Map(), ancestors: new Map(), group: new Map() };

/** Reads SUMMARY.md and reports its broken links. A page that is listed twice keeps its first position. */
export function readSummary(page: PageSyntax, resolver: LinkResolver, reporter: Reporter): Navigation {
  const position = new Map<string, number>();
  const ancestors = new Map<string, readonly string[]>();
  const group = new Map<string, string>();
  let heading = '';
  const visit = (list: List, parents: readonly string[]): void => {
    for (const item of list.children) {
      const [first] = item.children;
      const link = first?.type === 'paragraph' ? linksOf(styledText(first.children))[0] : undefined;
      const target = link === undefined ? null : resolver.resolve(page.path, link.url);
      const path = target?.kind === 'file' ? target.path : null;
      if (link !== undefined && target !== null) {
        const location = { file: page.path, line: link.at.line, column: link.at.column };
        report(
          link.url,
          target,
          location,
          path === page.path || (path !== null && position.has(path)),
          reporter,
        );
      }
      if (path !== null && !position.has(path)) {
        position.set(path, position.size);
        ancestors.set(path, parents);
        if (heading !== '') group.set(path, heading);
      }
      for (const child of item.children)
        if (child.type === 'list') visit(child, path === null ? parents : [...parents, path]);
    }
  };
  for (const node of page.root.children) {
    if (node.type === 'heading' && node.depth > 1) heading = styledText(node.children).text.trim();
    if (node.type === 'list') visit(node, []);
  }
  return { position, ancestors, group };
}

/** Reports an item whose link is broken or redundant. */
function report(
  url: string,
  target: LinkTarget,
  location: SourceLocation,
  isRepeated: boolean,
  reporter: Reporter,
): void {
  if (target.kind === 'broken')
    reporter.report(
      'summary-missing-page',
      location,
      `the table of contents lists ${url}, which does not exist`,
    );
  if (target.kind === 'empty')
    reporter.report('link-empty', location, 'this item of the table of contents has no address');
  if (target.kind === 'unsafe')
    reporter.report('url-unsafe', location, 'the address of this item has an unsafe scheme, or is too long');
  if (target.kind !== 'file') return;
  if (!target.exact)
    reporter.report(
      'link-case',
      location,
      `the table of contents lists ${url}, but the file is named ${target.path}`,
    );
  if (isRepeated && target.anchor === '')
    reporter.report(
      'summary-page-again',
      location,
      `ignored: ${url} is already listed, or is the table of contents itself`,
    );
}
