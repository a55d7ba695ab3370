import fc from 'fast-check';
import type { QueryNode } from '../search/query/query-node.ts';

const pieces = [
  ...[
    'gpu',
    'low-latency',
    '调度',
    'OR',
    'AND',
    'NOT',
    'or',
    '-',
    '--x',
    '(',
    ')',
    '"',
    '"gpu sharing"',
    ' ',
    ' ',
    ',',
    ':',
    '😀',
    '__proto__',
    '10.1016/a(b)',
  ],
  ...[
    'venue:',
    'venue:OSDI',
    'year:2020..2023',
    'year:>=2020',
    'title:"a b",c',
    'Author:dean',
    'none:x',
    'has:code,notes',
    'no:paper',
  ],
];
/** Queries as readers type them, and noise. */
export const arbitraryQuery = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary' }),
);

/** A query as a nested array per group and negation, without spans. */
export function showQuery(node: QueryNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'word') return node.text;
  if (node.kind === 'phrase') return `"${node.text}"`;
  if (node.kind === 'field') return { [node.field]: node.values };
  return node.kind === 'not' ? ['not', showQuery(node.of)] : [node.kind, ...node.of.map(showQuery)];
}
