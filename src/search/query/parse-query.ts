import * as searchMessages from '../../messages/search.ts';
import { group, negate, type QueryNode } from './query-node.ts';
import { readTokens, type Sign, type Slip, type Token } from './read-tokens.ts';

/** A query as it was understood. */
export interface ParsedQuery {
  /** Null when nothing is asked for. */
  readonly root: QueryNode | null;
  /** What was not understood, in the order of the text; the query goes on as if it were not there. */
  readonly warnings: readonly Slip[];
}

/** Deeper nesting than anybody means; what lies deeper is read as if its parentheses were not there. */
const deepest = 20;

/**
 * Reads a query (design, section 7): words and `"phrases"` that must all occur, `OR`, `NOT` or `-`, parentheses, `field:value`.
 * `OR` binds weaker than standing side by side: `a b OR c` is `(a b) OR c`. Any text is a query; nothing throws.
 */
export function parseQuery(text: string): ParsedQuery {
  const warnings: Slip[] = [];
  const warning = (found: Slip) => warnings.push(found);
  const reader = { tokens: matched(readTokens(text, warning), warning), place: 0, warning };
  const root = readAny(reader);
  return {
    root,
    warnings: [...new Map(warnings.map((found) => [found.at, found])).values()].sort((a, b) => a.at - b.at),
  };
}

interface Reader {
  readonly tokens: readonly Token[];
  place: number;
  readonly warning: (warning: Slip) => void;
}

/** Leaves out parentheses that have no partner, and those that lie too deep. */
function matched(tokens: readonly Token[], warning: (warning: Slip) => void): Token[] {
  const left = new Set<Token>();
  const open: Token[] = [];
  for (const token of tokens) {
    if (isSign(token, '(')) open.push(token);
    if (!isSign(token, ')')) continue;
    const partner = open.pop();
    if (partner === undefined) {
      left.add(token);
      warning({ at: token.start, message: searchMessages.nothingToClose });
    } else if (open.length >= deepest) {
      left.add(token).add(partner);
      warning({ at: partner.start, message: searchMessages.tooDeep });
    }
  }
  for (const token of open) {
    left.add(token);
    warning({ at: token.start, message: searchMessages.parenthesisOpen });
  }
  return tokens.filter((token) => !left.has(token));
}

function readAny(reader: Reader): QueryNode | null {
  const parts: QueryNode[] = [];
  let joint: Token | null = null;
  for (;;) {
    const part = readAll(reader);
    if (part !== null) parts.push(part);
    if (joint !== null && part === null) complain(reader, joint);
    joint = peek(reader, 'OR');
    if (joint === null) return group('or', parts);
    if (part === null) complain(reader, joint);
    reader.place += 1;
  }
}

function readAll(reader: Reader): QueryNode | null {
  const parts: QueryNode[] = [];
  for (;;) {
    const joint = peek(reader, 'AND');
    if (joint !== null) {
      reader.place += 1;
      if (parts.length === 0 || endsHere(reader)) complain(reader, joint);
      continue;
    }
    if (endsHere(reader)) return group('and', parts);
    const part = readPart(reader);
    if (part !== null) parts.push(part);
  }
}

/** Reads one part with the signs before it; an even number of negations is none. */
function readPart(reader: Reader): QueryNode | null {
  const start = reader.tokens[reader.place]?.start ?? 0;
  let negated = false;
  let sign = peek(reader, '-') ?? peek(reader, 'NOT');
  for (let last = sign; sign !== null; sign = peek(reader, '-') ?? peek(reader, 'NOT')) {
    negated = !negated;
    last = sign;
    reader.place += 1;
    if (endsHere(reader) && last !== null) complain(reader, last);
  }
  const token = reader.tokens[reader.place];
  if (token === undefined || endsHere(reader) || isSign(token, 'AND')) return null;
  reader.place += 1;
  if (token.kind !== 'sign') return negated ? negate(token, start) : token;
  const inner = readAny(reader);
  reader.place += 1;
  return inner !== null && negated ? negate(inner, start) : inner;
}

function endsHere(reader: Reader): boolean {
  return reader.place >= reader.tokens.length || peek(reader, 'OR') !== null || peek(reader, ')') !== null;
}

function peek({ tokens, place }: Reader, text: Sign['text']): Token | null {
  const token = tokens[place];
  return token !== undefined && isSign(token, text) ? token : null;
}

function complain({ warning }: Reader, { start }: Token): void {
  warning({ at: start, message: searchMessages.nothingBeside });
}

function isSign(token: Token, text: Sign['text']): boolean {
  return token.kind === 'sign' && token.text === text;
}
