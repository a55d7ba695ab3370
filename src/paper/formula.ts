/** The MathML elements that a formula may contain: presentation only, no scripts or links. */
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

/** Their attributes: sizes, stretching, columns. No styles, no URLs. */
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

/** A node of a formula: text, or an allowed element. */
export type FormulaNode = string | FormulaElement;

export interface FormulaElement {
  tag: FormulaTag;
  attributes?: Partial<Record<FormulaAttribute, string>> | undefined;
  children?: FormulaNode[] | undefined;
}

/** The pattern of attribute values: a word, a number or a length. */
export const formulaValue = /^[\w.%+-]{1,24}$/;
