import { conjuncts, type QueryNode } from './query-node.ts';

/** Formats a query: `parseQuery(formatQuery(root)).root` equals `root` except for spans. */
export function formatQuery(root: QueryNode | null): string {
  return conjuncts(root)
    .map((part) => (part.kind === 'or' && part !== root ? `(${formatNode(part)})` : formatNode(part)))
    .join(' ');
}

/** Formats a field and its values: `venue:OSDI,"ACM Queue"`. */
export function formatField(field: string, values: readonly string[]): string {
  return `${field}:${values.map(formatValue).join(',')}`;
}

/** Formats one value. Drops quotation marks, which cannot be escaped; names never differ in them alone. */
export function formatValue(value: string): string {
  const plain = value.replaceAll('"', '');
  return /[\s,()]/u.test(value) ? `"${plain}"` : plain;
}

function formatNode(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.text;
    case 'phrase':
      return `"${node.text}"`;
    case 'field':
      return formatField(node.field, node.values);
    case 'not':
      return node.of.kind === 'and' || node.of.kind === 'or'
        ? `-(${formatNode(node.of)})`
        : `-${formatNode(node.of)}`;
    case 'and':
      return formatQuery(node);
    case 'or':
      return node.of.map(formatNode).join(' OR ');
  }
}
