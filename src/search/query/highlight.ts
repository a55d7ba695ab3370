import type { WordTest } from '../exploration.ts';
import { type WordSpan, wordSpans } from '../words.ts';

/** A piece of a text; the pieces joined are the text. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** Splits a text into runs and marks the words that a search hit; the runs joined give back the text. */
export function highlight(text: string, answers: WordTest): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const [start, end] of hitRanges(text, answers)) {
    if (start > done) runs.push({ text: text.slice(done, start), hit: false });
    runs.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), hit: false });
  return runs;
}

/** Cuts about `length` characters around the first hit, at word boundaries, with "…" where something is left out. */
export function snippet(text: string, answers: WordTest, length: number): string {
  if (text.length <= length) return text;
  const hit = firstHit(text, answers) ?? { start: 0, end: 0 };
  const wanted = Math.max(0, Math.min(hit.start - Math.floor(length / 3), text.length - length));
  const start = wanted === 0 ? 0 : startOfWord(text, wanted, hit.start);
  const end = endOfWord(text, hit.end, Math.max(hit.end, start + length));
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** Where hits stand; those that overlap or touch are one. Of `GPU-sharing` only the part is marked that was asked for, and all of it only where no part was. */
function* hitRanges(text: string, answers: WordTest): Generator<readonly [number, number]> {
  let open: readonly [number, number] | null = null;
  const hits = wordSpans(text).filter((span) => isHit(span, answers));
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

function firstHit(text: string, answers: WordTest): WordSpan | null {
  return wordSpans(text).find((span) => isHit(span, answers)) ?? null;
}

function isHit(span: WordSpan, answers: WordTest): boolean {
  return span.words.some(answers);
}

/** Moves a cut forward behind the next gap, at most up to the hit. */
function startOfWord(text: string, wanted: number, hit: number): number {
  const gap = text.slice(wanted - 1, hit).search(/\s/u);
  return gap < 0 ? wholeCharacter(text, wanted) : wanted + gap;
}

/** Moves a cut back before the last gap, at most back to the hit. */
function endOfWord(text: string, hit: number, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const gap = text.slice(hit, wanted + 1).search(/\s\S*$/u);
  return gap < 0 ? wholeCharacter(text, wanted) : hit + gap;
}

/** Moves a cut out of the middle of a surrogate pair. */
function wholeCharacter(text: string, cut: number): number {
  const code = text.charCodeAt(cut);
  return code >= 0xdc00 && code <= 0xdfff ? cut - 1 : cut;
}
