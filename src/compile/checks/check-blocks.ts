import type { Nodes } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { LiquidBlock } from '../markdown/syntax-tree.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** The attribute that holds the address of a block. */
const addressOf = new Map([
  ['embed', 'url'],
  ['content-ref', 'url'],
  ['file', 'src'],
  ['page-ref', 'page'],
]);

/** Reports GitBook's blocks that lead nowhere, or where a reader must not follow. */
export function checkBlocks(
  { path: file, root }: PageSyntax,
  resolver: LinkResolver,
  reporter: Reporter,
): void {
  for (const { name, attributes, position } of blocksIn(root)) {
    const key = addressOf.get(name);
    if (key === undefined) continue;
    const address = (attributes.get(key) ?? '').replace(/^<(.*)>$/u, '$1');
    const place = { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
    const target = resolver.resolve(file, address);
    if (target.kind === 'empty') reporter.report('link-empty', place, `the ${name} block has no address`);
    if (target.kind === 'unsafe')
      reporter.report(
        'url-unsafe',
        place,
        `the address of the ${name} block is not one that a reader may follow`,
      );
    if (target.kind === 'broken')
      reporter.report(
        'link-broken',
        place,
        `the ${name} block leads to ${address}, which is not in the list`,
      );
  }
}

/** GitBook's blocks below a node, in the order of the text. */
export function blocksIn(node: Nodes): LiquidBlock[] {
  const below = 'children' in node ? node.children.flatMap((child) => blocksIn(child)) : [];
  return node.type === 'liquidBlock' ? [node, ...below] : below;
}
