import type { Nodes } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { GitBookBlock } from '../markdown/syntax-tree.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** The attribute with the address, by the name of the block. */
const addressOf = new Map([
  ['embed', 'url'],
  ['content-ref', 'url'],
  ['file', 'src'],
  ['page-ref', 'page'],
]);

/** Reports GitBook blocks with missing, broken or unsafe addresses. */
export function checkBlocks(
  { path: file, root }: PageSyntax,
  resolver: LinkResolver,
  reporter: Reporter,
): void {
  for (const { name, attributes, position } of blocksIn(root)) {
    const key = addressOf.get(name);
    if (key === undefined) continue;
    const address = (attributes.get(key) ?? '').replace(/^<(.*)>$/u, '$1');
    const location = { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
    const target = resolver.resolve(file, address);
    if (target.kind === 'empty') reporter.report('link-empty', location, `the ${name} block has no address`);
    if (target.kind === 'unsafe')
      reporter.report(
        'url-unsafe',
        location,
        `the address of the ${name} block has an unsafe scheme, or is too long`,
      );
    if (target.kind === 'broken')
      reporter.report(
        'link-broken',
        location,
        `the ${name} block points to ${address}, which is not in the list`,
      );
  }
}

/** The GitBook blocks in a node, in document order. */
export function blocksIn(node: Nodes): GitBookBlock[] {
  const found: GitBookBlock[] = [];
  const visit = (child: Nodes): void => {
    if (child.type === 'gitBookBlock') found.push(child);
    if ('children' in child) child.children.forEach(visit);
  };
  visit(node);
  return found;
}
