import type { List } from 'mdast';
import type { Place, Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver, Target } from '../links/resolve-link.ts';
import { linksOf, styledText } from '../markdown/styled-text.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** The order of a list's pages, and the pages above each. */
export interface Navigation {
  /** Position of each page that the table of contents names. */
  readonly position: ReadonlyMap<string, number>;
  /** Paths of the pages above a page, outermost first. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** The heading of the table of contents that a page stands under, where there is one. */
  readonly group: ReadonlyMap<string, string>;
}

export const noNavigation: Navigation = { position: new Map(), above: new Map(), group: new Map() };

/** Reads SUMMARY.md. Pages that it names and that do not exist are reported; a page named twice keeps its first place. */
export function readSummary(page: PageSyntax, resolver: LinkResolver, reporter: Reporter): Navigation {
  const position = new Map<string, number>();
  const above = new Map<string, readonly string[]>();
  const group = new Map<string, string>();
  let heading = '';
  const visit = (list: List, parents: readonly string[]): void => {
    for (const item of list.children) {
      const [first] = item.children;
      const link = first?.type === 'paragraph' ? linksOf(styledText(first.children))[0] : undefined;
      const target = link === undefined ? null : resolver.resolve(page.path, link.url);
      const path = target?.kind === 'file' ? target.path : null;
      if (link !== undefined && target !== null) {
        const place = { file: page.path, line: link.line, column: link.column };
        report(
          link.url,
          target,
          place,
          path === page.path || (path !== null && position.has(path)),
          reporter,
        );
      }
      if (path !== null && !position.has(path)) {
        position.set(path, position.size);
        above.set(path, parents);
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
  return { position, above, group };
}

/** Tells of an item that leads nowhere, or to a page that has its place already. */
function report(url: string, target: Target, place: Place, isAgain: boolean, reporter: Reporter): void {
  if (target.kind === 'broken')
    reporter.report(
      'summary-missing-page',
      place,
      `the table of contents names ${url}, which does not exist`,
    );
  if (target.kind === 'empty')
    reporter.report('link-empty', place, 'an item of the table of contents has no address');
  if (target.kind === 'unsafe')
    reporter.report('url-unsafe', place, 'the address of this item is not one that a reader may follow');
  if (target.kind !== 'file') return;
  if (!target.exact)
    reporter.report('link-case', place, `the table of contents writes ${url}; the file is ${target.path}`);
  if (isAgain && target.anchor === '')
    reporter.report(
      'summary-page-again',
      place,
      `the table of contents names ${url} again, or itself: the first place holds`,
    );
}
