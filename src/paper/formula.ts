/** The elements of MathML that a formula may hold: what is shown, and nothing that acts or leads anywhere. */
export const formulaTags = [
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mpadded',
  'mphantom',
  'mstyle',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mmultiscripts',
  'mprescripts',
  'mfrac',
  'msqrt',
  'mroot',
  'mtable',
  'mtr',
  'mtd',
] as const;

/** Their attributes: sizes, signs that stretch, columns. Neither styles nor addresses. */
export const formulaAttributes = [
  'accent',
  'accentunder',
  'columnalign',
  'depth',
  'displaystyle',
  'fence',
  'form',
  'height',
  'largeop',
  'linethickness',
  'lspace',
  'mathvariant',
  'maxsize',
  'minsize',
  'movablelimits',
  'rspace',
  'scriptlevel',
  'separator',
  'stretchy',
  'symmetric',
  'voffset',
  'width',
] as const;

export type FormulaTag = (typeof formulaTags)[number];
export type FormulaAttribute = (typeof formulaAttributes)[number];

/** A node of a formula: characters, or one of the allowed elements. */
export type FormulaNode = string | FormulaElement;

export interface FormulaElement {
  tag: FormulaTag;
  attributes?: Partial<Record<FormulaAttribute, string>> | undefined;
  children?: FormulaNode[] | undefined;
}

/** A word, a number or a length: no value of a formula's attribute needs more. */
export const formulaValue = /^[\w.%+-]{1,24}$/;
