import { type ESTree, parseSync } from 'vite';
import type { Item, Kind } from './counts.ts';

/** The functions of `src/compile/patterns` that make a regular expression of a template. */
const patternMakers = new Set(['pattern', 'oneOf']);

const comparisons = new Set(['<', '<=', '>', '>=']);

/**
 * Lists what a TypeScript file counts for. A branch is an `if`, a conditional, a case of a `switch`, or one of
 * `&&`, `||` and `??`; a regular expression is a literal, a `RegExp` or a `pattern` of a template; a comparison asks which of two is
 * greater. Throws if the file cannot be parsed.
 */
export function sourceItems(path: string, text: string): Item[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const lines = text.replace(/\n$/u, '').split('\n');
  const items = lines.map(
    (code, index): Item => ({ kind: 'lines', path, line: index + 1, code: code.trim() }),
  );
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  for (const node of nodesIn(program)) {
    const kind = kindOf(node);
    if (kind === null) continue;
    const line = starts.findLastIndex((offset) => offset <= node.start) + 1;
    items.push({ kind, path, line, code: text.slice(node.start, node.end).replaceAll(/\s+/gu, ' ') });
  }
  return items;
}

/** All nodes below a node in the order of the text, itself included. */
function* nodesIn(value: unknown): Generator<ESTree.Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as ESTree.Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

function kindOf(node: ESTree.Node): Kind | null {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'SwitchCase':
    case 'LogicalExpression':
      return 'branches';
    case 'Literal':
      return 'regex' in node ? 'regular expressions' : null;
    case 'NewExpression':
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'RegExp'
        ? 'regular expressions'
        : null;
    case 'TaggedTemplateExpression':
      return node.tag.type === 'CallExpression' &&
        node.tag.callee.type === 'Identifier' &&
        patternMakers.has(node.tag.callee.name)
        ? 'regular expressions'
        : null;
    case 'BinaryExpression':
      return comparisons.has(node.operator) && [node.left, node.right].some(isNumber)
        ? 'comparisons with a number'
        : null;
    default:
      return null;
  }
}

/** Whether a node is a number as written, also a negative one. */
function isNumber(node: ESTree.Expression | ESTree.PrivateIdentifier): boolean {
  if (node.type === 'UnaryExpression' && node.operator === '-') return isNumber(node.argument);
  return node.type === 'Literal' && typeof node.value === 'number';
}
