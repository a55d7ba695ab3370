import { splitWords } from '../words.ts';
import { fieldCalled } from './query-fields.ts';
import type { FieldNode, PhraseNode, Span, WordNode } from './query-node.ts';

/** A sign that joins, groups or negates. */
export interface Sign extends Span {
  readonly kind: 'sign';
  readonly text: '(' | ')' | '-' | 'OR' | 'AND' | 'NOT';
}

export type Token = Sign | WordNode | PhraseNode | FieldNode;

/** Something that could not be taken as it was meant, and where; the query goes on without it. */
export interface Slip {
  readonly at: number;
  readonly message: string;
}

const pieces = /(?<sign>[()]|-(?=-*[^\s\-)]))|"(?<phrase>[^"]*)(?<closed>"?)|[^\s()"]+/gu;
const fieldStart = /^(?<name>\p{L}+):/u;
const valueList = /(?:"[^"]*"|[^\s(),"]+)(?:,(?:"[^"]*"|[^\s(),"]+)?)*,?/uy;
const oneValue = /"(?<quoted>[^"]*)"|[^",]+/gu;
const operators: ReadonlySet<string> = new Set(['OR', 'AND', 'NOT']);

/** Splits a query into words, phrases, fields with their values, and signs, each with its place. Pieces without a letter or digit are left out. */
export function readTokens(text: string, slip: (slip: Slip) => void): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (let found = next(text, from); found !== null; found = next(text, from)) {
    const start = found.index;
    const written = found[0];
    const field = readField(text, start, written);
    from = field?.end ?? start + written.length;
    if (field !== null) {
      if (field.values.length > 0) tokens.push(field);
      else if (from < text.length) slip({ at: from, message: `Write what ${field.field}: asks for right behind the colon.` });
    } else if (written.startsWith('"')) {
      if (found.groups?.closed === '"') pushWords(tokens, { kind: 'phrase', text: found.groups.phrase ?? '', start, end: from });
      else {
        slip({ at: start, message: 'This quotation mark is not closed.' });
        from = start + 1;
      }
    } else if (isSign(written, found.groups?.sign)) tokens.push({ kind: 'sign', text: written, start, end: from });
    else pushWords(tokens, { kind: 'word', text: written, start, end: from });
  }
  return tokens;
}

function next(text: string, from: number): RegExpExecArray | null {
  pieces.lastIndex = from;
  return pieces.exec(text);
}

function isSign(written: string, sign: string | undefined): written is Sign['text'] {
  return sign !== undefined || operators.has(written);
}

function pushWords(tokens: Token[], token: WordNode | PhraseNode): void {
  if (splitWords(token.text).length > 0) tokens.push(token);
}

/** Reads `field:value` or `field:a,"b c"`; null where no known field begins. Without a value yet, its list is empty. */
function readField(text: string, start: number, written: string): FieldNode | null {
  const name = fieldStart.exec(written)?.groups?.name;
  const field = name === undefined ? undefined : fieldCalled(name);
  if (name === undefined || field === undefined) return null;
  const valueStart = start + name.length + 1;
  valueList.lastIndex = valueStart;
  const list = valueList.exec(text)?.[0] ?? '';
  const values = [...list.matchAll(oneValue)].map(({ 0: whole, groups }) => (groups?.quoted ?? whole).trim());
  const telling = [...new Set(values)].filter((value) => splitWords(value).length > 0);
  return { kind: 'field', field, values: telling, start, end: valueStart + list.length };
}
