import {
  type FormulaElement,
  type FormulaNode,
  formulaAttributes,
  formulaTags,
  formulaValue,
} from '../formula.ts';
import { type RichTextElement, type RichTextNode, richTextTags } from '../rich-text.ts';
import { isSafeAddress } from '../safe-url.ts';
import {
  arrayOf,
  type Check,
  integer,
  invalid,
  isObject,
  object,
  oneOf,
  optional,
  text,
  withFallback,
} from './check.ts';

/** A safe URL. */
export const address: Check<string> = (value) =>
  typeof value === 'string' && isSafeAddress(value) ? value : invalid;

/** An unsafe URL is dropped; the text of its element stays. */
const optionalAddress = optional(withFallback(address, undefined));
const optionalText = optional(text);
const size = optional(integer(1, 65_535));

const knownAttributes: ReadonlySet<string> = new Set(formulaAttributes);

/** Both names and values end up in the page. */
const attributes: Check<FormulaElement['attributes']> = (value) => {
  const isKnown = ([name, attributeValue]: [string, unknown]) =>
    knownAttributes.has(name) && typeof attributeValue === 'string' && formulaValue.test(attributeValue);
  return isObject(value) && Object.entries(value).every(isKnown) ? value : invalid;
};

const formulaElement: Check<FormulaElement> = object<FormulaElement>({
  tag: oneOf(formulaTags),
  attributes: optional(attributes),
  children: optional(arrayOf(formulaNode)),
});

function formulaNode(value: unknown, depthLeft: number): FormulaNode | typeof invalid {
  return typeof value === 'string' ? value : formulaElement(value, depthLeft);
}

const richTextElement: Check<RichTextElement> = object<RichTextElement>({
  tag: oneOf(richTextTags),
  href: optionalAddress,
  src: optionalAddress,
  alt: optionalText,
  width: size,
  height: size,
  id: optionalText,
  start: optional(integer()),
  kind: optionalText,
  paper: optionalText,
  line: optional(integer(1)),
  formula: optional(arrayOf(formulaNode)),
  children: optional(arrayOf(richTextNode)),
});

/** A text or an allowed element. */
export function richTextNode(value: unknown, depthLeft: number): RichTextNode | typeof invalid {
  return typeof value === 'string' ? value : richTextElement(value, depthLeft);
}

/** Rich text: texts and allowed elements. */
export const richText: Check<RichTextNode[]> = arrayOf(richTextNode);
