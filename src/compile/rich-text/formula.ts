import temml from 'temml';
import type { FormulaNode } from '../../paper/formula.ts';
import { definesMacros, formulaNestsTooDeep } from './formula-nesting.ts';
import { mathTree } from './math-tree.ts';

/** A parsed formula, or the problem for which it stays TeX source. */
export type FormulaResult = { readonly nodes: FormulaNode[] } | { readonly problem: string };

/** Parses a formula in TeX. */
export type FormulaParser = (tex: string, kind: 'inline' | 'block') => FormulaResult;

/** In characters. A formula longer than this would noticeably delay compiling. */
const maxLength = 5_000;
/** All formulas of a page, in characters: enough for a chapter of a book. */
const maxLengthPerPage = 200_000;
/** The maximal size of rules and spaces, in em, and number of macro expansions. */
const limits = { maxSize: [20, 20] as [number, number], maxExpand: 1_000 };

/** Creates a parser for one page, which limits their total length. Formulas do not share macros. */
export function createFormulaParser(): FormulaParser {
  let remaining = maxLengthPerPage;
  return (tex, kind) => {
    if (tex.length > maxLength)
      return { problem: `it is longer than ${maxLength.toLocaleString('en')} characters` };
    remaining -= tex.length;
    return remaining < 0
      ? { problem: 'the formulas of the page are too long in total' }
      : parseFormula(tex, kind);
  };
}

function parseFormula(tex: string, kind: 'inline' | 'block'): FormulaResult {
  if (formulaNestsTooDeep(tex)) return { problem: 'it is nested too deeply' };
  try {
    const displayMode = kind === 'block';
    const nodes = mathTree(
      temml.renderToString(tex, {
        ...limits,
        // Fewer expansions, because each may nest as deeply as the macro does.
        ...(definesMacros(tex) && { maxExpand: 20 }),
        displayMode,
        throwOnError: true,
        trust: false,
        macros: {},
      }),
    );
    return nodes === null
      ? { problem: 'it is nested too deeply, or contains unsupported elements' }
      : { nodes };
  } catch (error) {
    return { problem: error instanceof temml.ParseError ? reasonIn(String(error)) : 'it is not valid TeX' };
  }
}

/** The reason in Temml's message, without the quoted formula after it. */
function reasonIn(message: string): string {
  const [reason = ''] = message.replace(/^ParseError:\s*/u, '').split(/ at (?:position|end of input)/u);
  return reason.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
