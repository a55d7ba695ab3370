import { conjuncts, type QueryNode } from './query-node.ts';

/** Writes a query as one would type it: `parseQuery(printQuery(root)).root` is `root`, but for the places of its parts. */
export function printQuery(root: QueryNode | null): string {
  return conjuncts(root)
    .map((part) => (part.kind === 'or' && part !== root ? `(${print(part)})` : print(part)))
    .join(' ');
}

/** Writes a field with its values: `venue:OSDI,"ACM Queue"`. */
export function printField(field: string, values: readonly string[]): string {
  return `${field}:${values.map(printValue).join(',')}`;
}

/** Writes one value. Quotation marks within it cannot be written, and no name is told from another by them. */
export function printValue(value: string): string {
  const plain = value.replaceAll('"', '');
  return /[\s,()]/u.test(value) ? `"${plain}"` : plain;
}

function print(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.text;
    case 'phrase':
      return `"${node.text}"`;
    case 'field':
      return printField(node.field, node.values);
    case 'not':
      return node.of.kind === 'and' || node.of.kind === 'or' ? `-(${print(node.of)})` : `-${print(node.of)}`;
    case 'and':
      return printQuery(node);
    case 'or':
      return node.of.map(print).join(' OR ');
  }
}
