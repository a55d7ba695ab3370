import * as searchMessages from '../../messages/search.ts';
import type { Facet } from '../../paper/facets.ts';
import { splitWords } from '../../paper/words.ts';
import { isAddedDate } from './added-value.ts';
import { fieldName, fieldNamed } from './query-fields.ts';
import type { FieldNode, PhraseNode, Span, WordNode } from './query-node.ts';

/** An operator or a parenthesis. */
export interface Sign extends Span {
  readonly kind: 'sign';
  readonly text: '(' | ')' | '-' | 'OR' | 'AND' | 'NOT';
}

export type Token = Sign | WordNode | PhraseNode | FieldNode;

/** A part of the query that was ignored: its offset, and why. */
export interface QueryWarning {
  readonly at: number;
  readonly message: string;
}

const signOrPhrase = /(?<sign>[()]|-+(?=[^\s\-)]))|"(?<phrase>[^"]*)(?<closed>"?)/u;
/** A DOI may contain parentheses, in pairs. */
const doi = /(?:doi:|[^\s()"]*doi\.org\/)?10\.\d{4,9}\/(?:[^\s()"]|\([^\s()"]*\))+/u;
const pieces = new RegExp(`${signOrPhrase.source}|${doi.source}|[^\\s()"]+`, 'giu');
const fieldStart = new RegExp(`^(?<name>${fieldName.source}):`, 'u');
/** An unclosed quotation mark is accepted, since the value is still being typed. */
const valueList = /(?:"[^"]*(?:"|$)|[^\s(),"]+)(?:,(?:"[^"]*(?:"|$)|[^\s(),"]+)?)*,?/uy;
const oneValue = /"(?<quoted>[^"]*)"?|[^",]+/gu;
const signs: ReadonlySet<string> = new Set(['(', ')', 'OR', 'AND', 'NOT']);

/** How many words and fields to read: enough to find the source of a pasted text. */
const maxTerms = 64;

/**
 * Splits a query into words, phrases, fields with values, and signs, each with its span. Drops pieces without
 * letters or digits.
 */
export function readTokens(
  text: string,
  warn: (warning: QueryWarning) => void,
  facets?: readonly Facet[],
): Token[] {
  const tokens: Token[] = [];
  let termCount = 0;
  for (let from = 0, found = next(text, from); found !== null; found = next(text, from)) {
    if (termCount === maxTerms) {
      warn({ at: found.index, message: searchMessages.onlyFirstWords(maxTerms) });
      break;
    }
    const { token, end } = readToken(text, found, warn, facets);
    from = end;
    if (token === null) continue;
    tokens.push(token);
    if (token.kind !== 'sign') termCount += 1;
  }
  return tokens;
}

function next(text: string, from: number): RegExpExecArray | null {
  pieces.lastIndex = from;
  return pieces.exec(text);
}

/** Reads one piece; the token is null if the piece is empty. The next piece starts at or after `end`. */
function readToken(
  text: string,
  found: RegExpExecArray,
  warn: (warning: QueryWarning) => void,
  facets: readonly Facet[] | undefined,
): { token: Token | null; end: number } {
  const [piece] = found;
  const start = found.index;
  const end = start + piece.length;
  const field = readField(text, start, piece, facets);
  if (field !== null) {
    const empty = field.values.length === 0;
    if (empty && field.end < text.length)
      warn({ at: field.end, message: searchMessages.fieldEmpty(field.field) });
    if (field.field === 'added' && field.end < text.length)
      for (const value of field.values.filter((each) => !isAddedDate(each)))
        warn({ at: start, message: searchMessages.notADate(field.field, value) });
    return { token: empty ? null : field, end: field.end };
  }
  const { sign, phrase, closed } = found.groups ?? {};
  if (phrase !== undefined && closed !== '"') {
    warn({ at: start, message: searchMessages.quotationOpen });
    return { token: null, end: start + 1 };
  }
  if (sign?.startsWith('-'))
    return { token: sign.length % 2 === 0 ? null : { kind: 'sign', text: '-', start, end }, end };
  if (isSign(piece)) return { token: { kind: 'sign', text: piece, start, end }, end };
  if (splitWords(piece).length === 0) return { token: null, end };
  return {
    token:
      phrase === undefined
        ? { kind: 'word', text: piece, start, end }
        : { kind: 'phrase', text: phrase, start, end },
    end,
  };
}

function isSign(piece: string): piece is Sign['text'] {
  return signs.has(piece);
}

/**
 * Reads `field:value` or `field:a,"b c"`; null when it starts with no known field. Without a value, the
 * values are empty.
 */
function readField(
  text: string,
  start: number,
  piece: string,
  facets: readonly Facet[] | undefined,
): FieldNode | null {
  const name = fieldStart.exec(piece)?.groups?.name;
  const field = name === undefined ? undefined : fieldNamed(name, facets);
  if (name === undefined || field === undefined) return null;
  const valueStart = start + name.length + 1;
  valueList.lastIndex = valueStart;
  const list = valueList.exec(text)?.[0] ?? '';
  const values = [...list.matchAll(oneValue)].map(({ 0: whole, groups }) => (groups?.quoted ?? whole).trim());
  const distinct = [...new Set(values)].filter((value) => value !== '');
  return { kind: 'field', field, values: distinct, start, end: valueStart + list.length };
}
