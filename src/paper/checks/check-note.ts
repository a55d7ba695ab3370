import {
  type FormulaElement,
  type FormulaNode,
  formulaAttributes,
  formulaTags,
  formulaValue,
} from '../formula.ts';
import { type NoteElement, type NoteNode, noteTags } from '../note.ts';
import { isSafeAddress } from '../safe-url.ts';
import {
  type Check,
  isObject,
  listOf,
  object,
  oneOf,
  orElse,
  orMissing,
  text,
  whole,
  wrong,
} from './check.ts';

/** An address that may be followed. */
export const address: Check<string> = (value) =>
  typeof value === 'string' && isSafeAddress(value) ? value : wrong;

/** Where an address must not be followed, what has it keeps its text. */
const ownAddress = orMissing(orElse(address, undefined));
const someText = orMissing(text);
const size = orMissing(whole(1, 65_535));

const knownAttributes: ReadonlySet<string> = new Set(formulaAttributes);

/** Names and values both come onto the page. */
const attributes: Check<FormulaElement['attributes']> = (value) => {
  const isKnown = ([name, said]: [string, unknown]) =>
    knownAttributes.has(name) && typeof said === 'string' && formulaValue.test(said);
  return isObject(value) && Object.entries(value).every(isKnown) ? value : wrong;
};

const formulaElement: Check<FormulaElement> = object<FormulaElement>({
  tag: oneOf(formulaTags),
  attributes: orMissing(attributes),
  children: orMissing(listOf(formulaNode)),
});

function formulaNode(value: unknown, room: number): FormulaNode | typeof wrong {
  return typeof value === 'string' ? value : formulaElement(value, room);
}

const noteElement: Check<NoteElement> = object<NoteElement>({
  tag: oneOf(noteTags),
  href: ownAddress,
  src: ownAddress,
  alt: someText,
  width: size,
  height: size,
  id: someText,
  start: orMissing(whole()),
  kind: someText,
  paper: someText,
  line: orMissing(whole(1)),
  formula: orMissing(listOf(formulaNode)),
  children: orMissing(listOf(noteNode)),
});

function noteNode(value: unknown, room: number): NoteNode | typeof wrong {
  return typeof value === 'string' ? value : noteElement(value, room);
}

/** What a list says: texts and allowed elements. */
export const note: Check<NoteNode[]> = listOf(noteNode);
