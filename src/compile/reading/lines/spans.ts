import type { Mark } from '../../markdown/styled-text.ts';
import type { CutLine } from './atoms.ts';
import { gapAt } from './atoms.ts';
import { type Held, holding, nothingHeld } from './held.ts';
import { countsBetween, type NameCounts } from './name-counts.ts';
import { printedText } from './printed-text.ts';

/** A run of atoms of one line that closes the brackets it opens. */
export class Span {
  readonly line: CutLine;
  readonly from: number;
  /** Index of the last atom. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The delimiter that it opens after, `^` at the beginning of the line. */
  readonly open: string;
  /** The delimiter that it closes at, `$` at the end of the line. */
  readonly close: string;
  readonly held: Held;
  /** How its first atom is set: `link`, unless that holds the whole citation, else a style, or `plain`. */
  readonly setAs: string;
  /** The link that all of it is part of. */
  readonly link: Mark | null;
  /** Whether it is all of that link's text. */
  readonly fillsLink: boolean;
  /** Whether a link, a style or quotation marks set it off from end to end. */
  readonly isSetOff: boolean;
  /** Whether it closes a bracket that opened before it. */
  readonly closesEarlierBracket: boolean;
  readonly #unclosed: number;
  #text: string | null = null;
  #names: NameCounts | null = null;

  constructor(
    line: CutLine,
    from: number,
    to: number,
    unclosed: number,
    held: Held,
    closesEarlierBracket: boolean,
  ) {
    const { atoms, gaps } = line;
    const first = atoms[from];
    this.line = line;
    this.from = from;
    this.to = to;
    this.start = startOf(line, from, closesEarlierBracket);
    this.end = endOf(line, to, unclosed);
    this.held = held;
    this.closesEarlierBracket = closesEarlierBracket;
    this.#unclosed = unclosed;
    this.open = opening(gapAt(gaps, from), from === 0);
    this.close = closing(line, to, unclosed);
    this.setAs = first?.link != null && !line.isInLink ? 'link' : (first?.style ?? 'plain');
    this.link =
      first !== undefined && first.link !== null && (line.linkEnds[from] ?? -1) >= to ? first.link : null;
    this.fillsLink = this.link !== null && line.linkEnds[from] === to && atoms[from - 1]?.link !== this.link;
    this.isSetOff =
      this.fillsLink ||
      (first?.styledBy != null &&
        line.styleEnds[from] === to &&
        atoms[from - 1]?.styledBy !== first.styledBy) ||
      (gapAt(gaps, from).at(-1) === '"' && gapAt(gaps, to + 1).includes('”'));
  }

  /** The same span of a line of the same form. */
  in(line: CutLine): Span {
    const span = new Span(line, this.from, this.to, this.#unclosed, this.held, this.closesEarlierBracket);
    span.#text = this.#text;
    span.#names = this.#names;
    return span;
  }

  get text(): string {
    this.#text ??= printedText(this.line, this.start, this.end);
    return this.#text;
  }

  /** The result of a function for the span's text, from the cache if it is there. */
  read<Result>(reader: (text: string) => Result): Result {
    return this.line.memo.of(reader, this.text);
  }

  /** In characters, as printed. */
  get length(): number {
    return this.end - this.start;
  }

  /** The names in it. */
  get names(): NameCounts {
    this.#names ??= countsBetween(this.line.names, this.from, this.to + 1);
    return this.#names;
  }

  /** Whether it begins in bold and continues after the bold words. */
  get runsPastBold(): boolean {
    return this.line.atoms[this.from]?.style === 'strong' && (this.line.styleEnds[this.from] ?? 0) < this.to;
  }

  /** The first link that it enters or leaves; null if it stays in one or has none. */
  get crossed(): Mark | null {
    if (this.link !== null) return null;
    for (let atom = this.from; atom <= this.to; atom += 1) {
      const link = this.line.atoms[atom]?.link ?? null;
      if (link !== null) return link;
    }
    return null;
  }
}

/** A span has at most this many atoms: authors' lists are the longest. */
const maxSpan = 48;

/** All spans of a line, by their first atom. */
export function spansOf(line: CutLine): readonly (readonly Span[])[] {
  return line.atoms.map((_, from) => spansFrom(line, from));
}

function spansFrom(line: CutLine, from: number): Span[] {
  const { atoms, gaps } = line;
  const spans: Span[] = [];
  let held = nothingHeld;
  let depth = 0;
  let closesEarlierBracket = false;
  let borrowed = gapAt(gaps, from).filter((token) => token === '(' || token === '[' || token === '"').length;
  for (let to = from; to < atoms.length && to - from < maxSpan; to += 1) {
    if (to > from) {
      let isBroken = false;
      for (const token of gapAt(gaps, to)) {
        if (token === '(' || token === '[' || token === '"') depth += 1;
        else if (token === ')' || token === ']' || token === '”') {
          if (depth > 0) depth -= 1;
          else if (borrowed > 0) {
            borrowed -= 1;
            closesEarlierBracket = true;
          } else isBroken = true;
        }
      }
      if (isBroken) break;
      held = holding(held, gapAt(gaps, to));
    }
    held = holding(held, atoms[to]?.inner ?? []);
    if (depth > leadingClosers(gapAt(gaps, to + 1))) continue;
    spans.push(new Span(line, from, to, depth, held, closesEarlierBracket));
  }
  return spans;
}

function leadingClosers(gap: readonly string[]): number {
  let closers = 0;
  for (const token of gap) {
    if (token === ')' || token === ']' || token === '”') closers += 1;
    else if (token !== '') break;
  }
  return closers;
}

/** Where a span starts in its line's text, with the bracket that it closes if that opened before it. */
function startOf({ atoms, text: { text } }: CutLine, from: number, closesEarlierBracket: boolean): number {
  const start = atoms[from]?.start ?? 0;
  return closesEarlierBracket && /[([（【"“「《«»]/u.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** Where a span ends in its line's text, with the brackets that it closes. */
function endOf({ atoms, text: { text } }: CutLine, to: number, unclosed: number): number {
  let end = atoms[to]?.end ?? 0;
  for (let left = unclosed; left > 0 && end < text.length; end += 1)
    if (/[)\]）】”"》」«»]/u.test(text.charAt(end))) left -= 1;
  const mark = text.charAt(end);
  return mark === '!' || mark === '?' ? end + 1 : end;
}

function closing({ atoms, gaps }: CutLine, to: number, unclosed: number): string {
  let left = unclosed;
  for (const token of gapAt(gaps, to + 1)) {
    if (token === '') continue;
    if (left === 0) return token;
    left -= 1;
  }
  return to === atoms.length - 1 ? '$' : ' ';
}

/** The most telling delimiter before a span: the last bracket or quotation mark still open, else the last. */
function opening(gap: readonly string[], isFirst: boolean): string {
  const at = gap.findLastIndex((token) => token === '(' || token === '[' || token === '"');
  // `[1] A name`: a bracket around a number is closed before the name.
  const isClosed = gap.slice(at + 1).some((token) => token === ')' || token === ']' || token === '”');
  const bracket = isClosed ? undefined : gap[at];
  if (bracket !== undefined) return isFirst && bracket === '"' ? '^"' : isFirst ? `^${bracket}` : bracket;
  if (isFirst) return '^';
  return (
    gap.findLast((token) => token !== '' && token !== ')' && token !== ']') ??
    gap.findLast((token) => token !== '') ??
    ' '
  );
}
