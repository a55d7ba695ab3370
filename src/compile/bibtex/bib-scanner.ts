import type { BibValue } from './bib-records.ts';

/** Reads a part of a text from its beginning to its end. */
export interface Scanner {
  isAtEnd(): boolean;
  /** The current line, from 1. */
  line(): number;
  /** Skips one character. */
  skip(): void;
  /** Skips to the next occurrence of a character; false if there is none. */
  skipTo(character: string): boolean;
  /** Skips the match of a sticky pattern here. Returns its first group, or undefined if it does not match. */
  match(pattern: RegExp): string | undefined;
  /** Reads a value. Returns `open` if not closed, `unknown` if too long or naming an undefined string. */
  value(strings: ReadonlyMap<string, string>): BibValue | 'open' | 'unknown';
}

/** The most characters of a whole value, however many strings it joins. */
const maxLength = 64 * 1024;

/** Creates a scanner for a text from `start` to `end`. */
export function createScanner(
  text: string,
  start: number,
  end: number,
  lineStarts: readonly number[],
): Scanner {
  const part = text.slice(start, end);
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(part);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    return found[1] ?? found[0];
  };
  /** Reads the rest of a braced or quoted text, after its opening sign; null if it is not closed. */
  const closed = (close: '}' | '"'): string | null => {
    const from = at;
    let depth = 0;
    for (; at < part.length; at += 1) {
      const sign = part.charAt(at);
      if (sign === '\\') at += 1;
      else if (sign === close && depth === 0) return part.slice(from, at++);
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    return null;
  };
  const placeOf = (from: number, to: number): BibValue['place'] => {
    const line = lineAt(lineStarts, start + from);
    const column = start + from - (lineStarts[line - 1] ?? 0) + 1;
    const lineBreak = part.indexOf('\n', from);
    const last = lineBreak >= 0 && lineBreak < to ? lineBreak : to;
    return [line, column, Math.max(column, column + last - from - 1)];
  };
  return {
    isAtEnd: () => at >= part.length,
    line: () => lineAt(lineStarts, start + at),
    skip: () => {
      at += 1;
    },
    skipTo: (character) => {
      const found = part.indexOf(character, at);
      if (found < 0) return false;
      at = found;
      return true;
    },
    match,
    value(strings) {
      let whole = '';
      let isKnown = true;
      let place: BibValue['place'] | null = null;
      do {
        const open = match(/([{"])/uy);
        const from = at;
        const piece = open === undefined ? match(/([^\s{}()",#=%\\]+)/uy) : closed(open === '{' ? '}' : '"');
        if (piece === null || piece === undefined) return 'open';
        const to = open === undefined ? at : at - 1;
        place ??= placeOf(from, to);
        const text = open !== undefined || /^\d+$/u.test(piece) ? piece : strings.get(piece.toLowerCase());
        isKnown &&= text !== undefined && whole.length + text.length <= maxLength;
        if (isKnown) whole += text ?? '';
      } while (match(/\s*(#)\s*/uy) !== undefined);
      return isKnown && place !== null ? { text: whole, place } : 'unknown';
    },
  };
}

/** The line of an offset, from 1. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
