import { conjuncts, type QueryNode } from './query-node.ts';

/** Formats a query: `parseQuery(printQuery(root)).root` equals `root` except for spans. */
export function printQuery(root: QueryNode | null): string {
  return conjuncts(root)
    .map((part) => (part.kind === 'or' && part !== root ? `(${print(part)})` : print(part)))
    .join(' ');
}

/** Formats a field and its values: `venue:OSDI,"ACM Queue"`. */
export function printField(field: string, values: readonly string[]): string {
  return `${field}:${values.map(printValue).join(',')}`;
}

/** Formats one value. Drops quotation marks, which cannot be escaped; names never differ in them alone. */
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
