import type { Nodes, Parents } from 'hast';
import { raw } from 'hast-util-raw';
import {
  type FormulaAttribute,
  type FormulaElement,
  type FormulaNode,
  formulaAttributes,
  formulaTags,
  formulaValue,
} from '../../paper/formula.ts';

/** Formulas larger or deeper than this are unreadable, and slow in browsers. */
const maxNodes = 2_000;
const maxDepth = 40;

const tags: ReadonlyMap<string, FormulaElement['tag']> = new Map(formulaTags.map((tag) => [tag, tag]));

/** Converts a formula in MathML into allowed nodes. Null when it contains others, or is too large or deep. */
export function mathTree(mathml: string): FormulaNode[] | null {
  const parsed = raw({ type: 'root', children: [{ type: 'raw', value: mathml }] });
  const math =
    'children' in parsed
      ? parsed.children.find((node) => node.type === 'element' && node.tagName === 'math')
      : undefined;
  if (math?.type !== 'element') return null;
  const budget = { left: maxNodes };
  return convertAll(math, budget, 0);
}

function convertAll({ children }: Parents, budget: { left: number }, depth: number): FormulaNode[] | null {
  const nodes: FormulaNode[] = [];
  for (const child of children) {
    budget.left -= 1;
    const node = budget.left < 0 || depth > maxDepth ? null : convert(child, budget, depth);
    if (node === null) return null;
    nodes.push(node);
  }
  return nodes;
}

function convert(node: Nodes, budget: { left: number }, depth: number): FormulaNode | null {
  if (node.type === 'text') return node.value;
  const tag = node.type === 'element' ? tags.get(node.tagName) : undefined;
  if (node.type !== 'element' || tag === undefined) return null;
  const children = convertAll(node, budget, depth + 1);
  if (children === null) return null;
  const attributes = attributesOf(node.properties);
  return {
    tag,
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(children.length > 0 && { children }),
  };
}

function attributesOf(
  properties: Readonly<Record<string, unknown>>,
): (readonly [FormulaAttribute, string])[] {
  const side = String(properties.className ?? '').match(/\btml-(left|right)\b/u)?.[1];
  const own = new Map(Object.entries(side === undefined ? properties : { ...properties, columnalign: side }));
  return formulaAttributes.flatMap((name) => {
    const value = String(own.get(name) ?? '');
    return formulaValue.test(value) ? [[name, value] as const] : [];
  });
}
