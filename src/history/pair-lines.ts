import { contentOf, wordsOf } from './line-words.ts';
import type { WordWeights } from './word-weights.ts';

/** A line that a commit removed or added. */
export interface ChangedLine {
  readonly text: string;
  readonly file: number;
  readonly hunk: number;
}

/** In words: a shorter line counts as this long, since to be part of another line then tells less. */
const minLineLength = 4;
/** How alike, from 0 to 1, two lines must be to be one before and after an edit, by how near they are. */
const thresholds = { hunk: 0.4, file: 0.55, list: 0.65 };
/** The same for lines that share an address which few others have. */
const thresholdsWithAddress = { hunk: 0.2, file: 0.2, list: 0.4 };
/** What is added to the likeness of lines, so that near ones come first. */
const nearness = { hunk: 0.3, file: 0.1, list: 0 };
/** From this weight on, a word is an address that few lines have. */
const minAddressWeight = 2;
/** A line with an address of another one was split off from it if it is at most this part as long. */
const lengthOfSplit = 0.5;
/** A word that more removed lines have pairs no lines. */
const maxLinesWithWord = 64;
/** A line was split off from another one if that has at least this share of its words. */
const shareOfSplit = 0.8;

/** What an added line was before: the index of a removed line, and whether it was only a part of that. */
export interface Origin {
  readonly from: number;
  readonly isPart: boolean;
}

/**
 * Finds for each added line the removed line that it was; null if the line is new. Lines with the same content come
 * first, then similar ones; of several, those in the same hunk, then those in the same file. A removed line becomes one
 * added line, and others only if these are parts of it.
 */
export function pairLines(
  removed: readonly ChangedLine[],
  added: readonly ChangedLine[],
  weights: () => WordWeights,
): readonly (Origin | null)[] {
  if (removed.length === 0) return added.map(() => null);
  const pairs = added.map(() => -1);
  const taken = new Set<number>();
  const pair = (to: number, from: number) => {
    pairs[to] = from;
    taken.add(from);
  };
  pairEqual(removed, added, pairs, taken, pair);
  const left = added.flatMap((line, index) =>
    pairs[index] === -1 && contentOf(line.text) !== '' ? [index] : [],
  );
  const found = left.length === 0 ? [] : similarLines(removed, added, left, taken, weights());
  for (const { to, from, isEdit } of found)
    if (isEdit && pairs[to] === -1 && !taken.has(from)) pair(to, from);
  const parts = new Set<number>();
  for (const { to, from, isPart } of found)
    if (pairs[to] === -1 && isPart) {
      pairs[to] = from;
      parts.add(to);
    }
  return pairs.map((from, to) => (from === -1 ? null : { from, isPart: parts.has(to) }));
}

function pairEqual(
  removed: readonly ChangedLine[],
  added: readonly ChangedLine[],
  pairs: readonly number[],
  taken: ReadonlySet<number>,
  pair: (to: number, from: number) => void,
): void {
  const contents = added.map(({ text }) => contentOf(text));
  const removedContents = removed.map(({ text }) => contentOf(text));
  const places = [({ hunk }: ChangedLine) => hunk, ({ file }: ChangedLine) => file, () => 0];
  for (const place of places) {
    const waiting = new Map<string, number[]>();
    for (let index = removed.length - 1; index >= 0; index -= 1) {
      const line = removed[index];
      if (line === undefined || taken.has(index)) continue;
      const key = `${place(line)} ${removedContents[index]}`;
      const others = waiting.get(key);
      if (others === undefined) waiting.set(key, [index]);
      else others.push(index);
    }
    for (const [index, line] of added.entries()) {
      const from = pairs[index] === -1 ? waiting.get(`${place(line)} ${contents[index]}`)?.pop() : undefined;
      if (from !== undefined) pair(index, from);
    }
  }
}

interface Similar {
  readonly to: number;
  readonly from: number;
  readonly score: number;
  /** Whether the added line is a part of the removed one. */
  readonly isPart: boolean;
  /** Whether the lines are alike enough for an edit. */
  readonly isEdit: boolean;
}

/** The pairs of lines that are alike enough, the best ones first. */
function similarLines(
  removed: readonly ChangedLine[],
  added: readonly ChangedLine[],
  left: readonly number[],
  taken: ReadonlySet<number>,
  weights: WordWeights,
): Similar[] {
  const linesWith = new Map<string, number[]>();
  const totals = removed.map(({ text }, index) => {
    let total = 0;
    for (const word of wordsOf(text)) {
      total += weights.of(word);
      const lines = linesWith.get(word);
      if (lines === undefined) linesWith.set(word, [index]);
      else lines.push(index);
    }
    return total;
  });
  return left
    .flatMap((to) => {
      const line = added[to];
      const shared = new Map<number, number>();
      const withAddress = new Set<number>();
      let total = 0;
      for (const word of wordsOf(line?.text ?? '')) {
        const weight = weights.of(word);
        total += weight;
        const lines = linesWith.get(word) ?? [];
        if (lines.length > maxLinesWithWord) continue;
        for (const from of lines) shared.set(from, (shared.get(from) ?? 0) + weight);
        if (weight >= minAddressWeight) for (const from of lines) withAddress.add(from);
      }
      return [...shared].flatMap(([from, sum]): Similar[] => {
        const other = removed[from];
        if (line === undefined || other === undefined) return [];
        const place = line.hunk === other.hunk ? 'hunk' : line.file === other.file ? 'file' : 'list';
        const alike = likeness(sum, total, totals[from] ?? 0);
        const hasAddress = withAddress.has(from);
        const isSplit = hasAddress && line.text.length <= lengthOfSplit * other.text.length;
        const isPart = place === 'hunk' && ((sum >= shareOfSplit * total && sum > 1) || isSplit);
        const threshold = (hasAddress ? thresholdsWithAddress : thresholds)[place];
        const score = alike + nearness[place];
        const isEdit = alike >= threshold && !taken.has(from);
        return isEdit || isPart ? [{ to, from, score, isPart, isEdit }] : [];
      });
    })
    .sort((one, other) => other.score - one.score || one.to - other.to || one.from - other.from);
}

/** From 0 to 1: the mean of the share of the words that both lines have and of that in the shorter line. */
function likeness(shared: number, one: number, other: number): number {
  const all = (2 * shared) / Math.max(0.01, one + other);
  return (all + Math.max(all, shared / Math.max(minLineLength, Math.min(one, other)))) / 2;
}
