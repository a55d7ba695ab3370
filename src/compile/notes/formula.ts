import { createRequire } from 'node:module';
import type { FormulaNode } from '../../paper/formula.ts';
import { mathTree } from './math-tree.ts';

/** A formula as nodes, or why it stays as it is written. */
export type Formula = { readonly nodes: FormulaNode[] } | { readonly problem: string };

/** Reads a formula written in TeX. */
export type FormulaReader = (tex: string, kind: 'inline' | 'block') => Formula;

/** A longer formula takes the reader of TeX long enough to be felt. */
const longest = 5_000;
/** All formulas of a page together, in characters: enough for a book's chapter. */
const mostOfPage = 200_000;
/** The largest rule or space, in em, and how often commands may stand for others. */
const limits = { maxSize: [20, 20] as [number, number], maxExpand: 1_000 };

const load = createRequire(import.meta.url);

/** Makes a reader for one page. What one formula defines holds in no other, and no formula can keep the others waiting. */
export function createFormulaReader(): FormulaReader {
  let left = mostOfPage;
  return (tex, kind) => {
    if (tex.length > longest)
      return { problem: `it is longer than ${longest.toLocaleString('en')} characters` };
    left -= tex.length;
    return left < 0 ? { problem: 'the page holds too many' } : readFormula(tex, kind);
  };
}

function readFormula(tex: string, kind: 'inline' | 'block'): Formula {
  // Most lists hold no formula: the reader of TeX is loaded with the first one.
  const temml: typeof import('temml').default = load('temml');
  try {
    const displayMode = kind === 'block';
    const nodes = mathTree(
      temml.renderToString(tex, { ...limits, displayMode, throwOnError: true, trust: false, macros: {} }),
    );
    return nodes === null ? { problem: 'it is nested too deeply, or holds what cannot be shown' } : { nodes };
  } catch (error) {
    return { problem: error instanceof temml.ParseError ? reasonIn(String(error)) : 'it is no formula' };
  }
}

/** The first words of what the reader of TeX says; the rest quotes the formula. */
function reasonIn(message: string): string {
  const [reason = ''] = message.replace(/^ParseError:\s*/u, '').split(/ at (?:position|end of input)/u);
  return reason.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
