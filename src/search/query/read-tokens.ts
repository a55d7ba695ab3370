import * as searchMessages from '../../messages/search.ts';
import { splitWords } from '../../paper/words.ts';
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

const pieces = /(?<sign>[()]|-+(?=[^\s\-)]))|"(?<phrase>[^"]*)(?<closed>"?)|[^\s()"]+/gu;
const fieldStart = /^(?<name>\p{L}+):/u;
/** A value in quotation marks that is still being typed is one all the same. */
const valueList = /(?:"[^"]*(?:"|$)|[^\s(),"]+)(?:,(?:"[^"]*(?:"|$)|[^\s(),"]+)?)*,?/uy;
const oneValue = /"(?<quoted>[^"]*)"?|[^",]+/gu;
const signs: ReadonlySet<string> = new Set(['(', ')', 'OR', 'AND', 'NOT']);

/** Of a pasted text these many words and fields are enough to find where it comes from. */
const mostAsked = 64;

/** Splits a query into words, phrases, fields with their values, and signs, each with its place. Pieces without a letter or digit are left out. */
export function readTokens(text: string, warning: (warning: Slip) => void): Token[] {
  const tokens: Token[] = [];
  let asked = 0;
  for (let from = 0, found = next(text, from); found !== null; found = next(text, from)) {
    if (asked === mostAsked) {
      warning({ at: found.index, message: searchMessages.onlyFirstWords(mostAsked) });
      break;
    }
    const { token, end } = readToken(text, found, warning);
    from = end;
    if (token === null) continue;
    tokens.push(token);
    if (token.kind !== 'sign') asked += 1;
  }
  return tokens;
}

function next(text: string, from: number): RegExpExecArray | null {
  pieces.lastIndex = from;
  return pieces.exec(text);
}

/** Reads one piece; null for what says nothing. The next one is looked for from `end`. */
function readToken(
  text: string,
  found: RegExpExecArray,
  warning: (warning: Slip) => void,
): { token: Token | null; end: number } {
  const [written] = found;
  const start = found.index;
  const end = start + written.length;
  const field = readField(text, start, written);
  if (field !== null) {
    const empty = field.values.length === 0;
    if (empty && field.end < text.length)
      warning({ at: field.end, message: searchMessages.fieldEmpty(field.field) });
    return { token: empty ? null : field, end: field.end };
  }
  const { sign, phrase, closed } = found.groups ?? {};
  if (phrase !== undefined && closed !== '"') {
    warning({ at: start, message: searchMessages.quotationOpen });
    return { token: null, end: start + 1 };
  }
  if (sign?.startsWith('-'))
    return { token: sign.length % 2 === 0 ? null : { kind: 'sign', text: '-', start, end }, end };
  if (isSign(written)) return { token: { kind: 'sign', text: written, start, end }, end };
  if (splitWords(written).length === 0) return { token: null, end };
  return {
    token:
      phrase === undefined
        ? { kind: 'word', text: written, start, end }
        : { kind: 'phrase', text: phrase, start, end },
    end,
  };
}

function isSign(written: string): written is Sign['text'] {
  return signs.has(written);
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
  const telling = [...new Set(values)].filter((value) => value !== '');
  return { kind: 'field', field, values: telling, start, end: valueStart + list.length };
}
