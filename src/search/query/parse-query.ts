import * as searchMessages from '../../messages/search.ts';
import type { Facet } from '../../paper/facets.ts';
import { group, negate, type QueryNode } from './query-node.ts';
import { type QueryWarning, readTokens, type Sign, type Token } from './read-tokens.ts';

/** A parsed query. */
export interface ParsedQuery {
  /** Null when the query is empty. */
  readonly root: QueryNode | null;
  /** What was ignored and why, in text order. */
  readonly warnings: readonly QueryWarning[];
}

/** Nobody nests deeper on purpose; parentheses that are deeper are ignored. */
const maxDepth = 20;

/**
 * Parses a query (docs/search.md): words and `"phrases"` that must all match, `OR`, `NOT` or `-`,
 * parentheses, `field:value` with the fields of `facets`, by default those of every list.
 * `OR` binds more loosely than juxtaposition: `a b OR c` is `(a b) OR c`. Accepts any text and never throws.
 */
export function parseQuery(text: string, facets?: readonly Facet[]): ParsedQuery {
  const warnings: QueryWarning[] = [];
  const warn = (found: QueryWarning) => warnings.push(found);
  const parser = { tokens: dropUnmatched(readTokens(text, warn, facets), warn), position: 0, warn };
  const root = parseOr(parser);
  return {
    root,
    warnings: [...new Map(warnings.map((found) => [found.at, found])).values()].sort((a, b) => a.at - b.at),
  };
}

interface Parser {
  readonly tokens: readonly Token[];
  position: number;
  readonly warn: (warning: QueryWarning) => void;
}

/** Drops parentheses without a partner, and those nested too deep. */
function dropUnmatched(tokens: readonly Token[], warn: (warning: QueryWarning) => void): Token[] {
  const dropped = new Set<Token>();
  const open: Token[] = [];
  for (const token of tokens) {
    if (isSign(token, '(')) open.push(token);
    if (!isSign(token, ')')) continue;
    const partner = open.pop();
    if (partner === undefined) {
      dropped.add(token);
      warn({ at: token.start, message: searchMessages.nothingToClose });
    } else if (open.length >= maxDepth) {
      dropped.add(token).add(partner);
      warn({ at: partner.start, message: searchMessages.tooDeep });
    }
  }
  for (const token of open) {
    dropped.add(token);
    warn({ at: token.start, message: searchMessages.parenthesisOpen });
  }
  return tokens.filter((token) => !dropped.has(token));
}

function parseOr(parser: Parser): QueryNode | null {
  const parts: QueryNode[] = [];
  let operator: Token | null = null;
  for (;;) {
    const part = parseAnd(parser);
    if (part !== null) parts.push(part);
    if (operator !== null && part === null) warnMissingOperand(parser, operator);
    operator = peek(parser, 'OR');
    if (operator === null) return group('or', parts);
    if (part === null) warnMissingOperand(parser, operator);
    parser.position += 1;
  }
}

function parseAnd(parser: Parser): QueryNode | null {
  const parts: QueryNode[] = [];
  for (;;) {
    const operator = peek(parser, 'AND');
    if (operator !== null) {
      parser.position += 1;
      if (parts.length === 0 || endsHere(parser)) warnMissingOperand(parser, operator);
      continue;
    }
    if (endsHere(parser)) return group('and', parts);
    const part = parsePart(parser);
    if (part !== null) parts.push(part);
  }
}

/** Parses one part and the negations before it; an even number of negations cancels out. */
function parsePart(parser: Parser): QueryNode | null {
  const start = parser.tokens[parser.position]?.start ?? 0;
  let negated = false;
  let sign = peek(parser, '-') ?? peek(parser, 'NOT');
  for (let last = sign; sign !== null; sign = peek(parser, '-') ?? peek(parser, 'NOT')) {
    negated = !negated;
    last = sign;
    parser.position += 1;
    if (endsHere(parser) && last !== null) warnMissingOperand(parser, last);
  }
  const token = parser.tokens[parser.position];
  if (token === undefined || endsHere(parser) || isSign(token, 'AND')) return null;
  parser.position += 1;
  if (token.kind !== 'sign') return negated ? negate(token, start) : token;
  const inner = parseOr(parser);
  parser.position += 1;
  return inner !== null && negated ? negate(inner, start) : inner;
}

function endsHere(parser: Parser): boolean {
  return parser.position >= parser.tokens.length || peek(parser, 'OR') !== null || peek(parser, ')') !== null;
}

function peek({ tokens, position }: Parser, text: Sign['text']): Token | null {
  const token = tokens[position];
  return token !== undefined && isSign(token, text) ? token : null;
}

function warnMissingOperand({ warn }: Parser, { start }: Token): void {
  warn({ at: start, message: searchMessages.nothingBeside });
}

function isSign(token: Token, text: Sign['text']): boolean {
  return token.kind === 'sign' && token.text === text;
}
