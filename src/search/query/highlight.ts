import type { WordTest } from '../exploration.ts';
import { type WordSpan, wordSpans } from '../words.ts';

/** A piece of a text, and whether a search hit it. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** Splits a text into runs that mark the words that match; joined, they give the text. */
export function highlight(text: string, matchesWord: WordTest): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const [start, end] of hitRanges(text, matchesWord)) {
    if (start > done) runs.push({ text: text.slice(done, start), hit: false });
    runs.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), hit: false });
  return runs;
}

/**
 * Cuts about `length` characters around the first hit, at word boundaries, with "…" where text is omitted.
 */
export function snippet(text: string, matchesWord: WordTest, length: number): string {
  if (text.length <= length) return text;
  const hit = firstHit(text, matchesWord) ?? { start: 0, end: 0 };
  const cut = Math.max(0, Math.min(hit.start - Math.floor(length / 3), text.length - length));
  const start = cut === 0 ? 0 : startOfWord(text, cut, hit.start);
  const end = endOfWord(text, hit.end, Math.max(hit.end, start + length));
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/**
 * The ranges of the hits; overlapping or touching ones are merged. Of `GPU-sharing` only matching parts are
 * marked, or all of it when only the compound matches.
 */
function* hitRanges(text: string, matchesWord: WordTest): Generator<readonly [number, number]> {
  let open: readonly [number, number] | null = null;
  const hits = wordSpans(text).filter((span) => isHit(span, matchesWord));
  const parts = hits.filter((span) => !span.joined);
  const marked = hits.filter(
    (span) => !span.joined || !parts.some(({ start, end }) => start >= span.start && end <= span.end),
  );
  for (const { start, end } of marked) {
    if (open !== null && open[1] >= start) {
      open = [open[0], Math.max(open[1], end)];
      continue;
    }
    if (open !== null) yield open;
    open = [start, end];
  }
  if (open !== null) yield open;
}

function firstHit(text: string, matchesWord: WordTest): WordSpan | null {
  return wordSpans(text).find((span) => isHit(span, matchesWord)) ?? null;
}

function isHit(span: WordSpan, matchesWord: WordTest): boolean {
  return span.words.some(matchesWord);
}

/** Moves a cut forward past the next gap, at most to the hit. */
function startOfWord(text: string, cut: number, hit: number): number {
  const gap = text.slice(cut - 1, hit).search(/\s/u);
  return gap < 0 ? wholeCharacter(text, cut) : cut + gap;
}

/** Moves a cut back to the last gap, at most to the hit. */
function endOfWord(text: string, hit: number, cut: number): number {
  if (cut >= text.length) return text.length;
  const gap = text.slice(hit, cut + 1).search(/\s\S*$/u);
  return gap < 0 ? wholeCharacter(text, cut) : hit + gap;
}

/** Moves a cut out of a surrogate pair. */
function wholeCharacter(text: string, cut: number): number {
  const code = text.charCodeAt(cut);
  return code >= 0xdc00 && code <= 0xdfff ? cut - 1 : cut;
}
