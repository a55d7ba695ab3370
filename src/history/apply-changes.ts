import { type Day, latest } from './days.ts';
import { addressesIn, contentOf } from './line-words.ts';
import { type ChangedLine, type Origin, pairLines } from './pair-lines.ts';
import { type Rewrite, rewriteOf } from './rewrite.ts';
import { segmentsOf } from './title-segments.ts';
import type { FileChange, TrackedFiles, TrackedLine } from './tracked-line.ts';
import type { WordWeights } from './word-weights.ts';

/** What is known of a list when a change comes. */
export interface Known {
  readonly files: TrackedFiles;
  /** When each address, and each text between delimiters by its letters, was written first. */
  readonly written: ReadonlyMap<string, Day>;
  readonly weights: () => WordWeights;
}

/** At most this many earlier texts of a line are kept. */
const maxEarlier = 24;
/** At most this many lines above a line, and below it, are its block. */
const maxBlock = 60;

/** The lines that some changes added, and the files as they are afterwards: null for those that were removed. */
export interface Applied {
  readonly added: readonly TrackedLine[];
  readonly files: ReadonlyMap<string, readonly TrackedLine[] | null>;
  /** What was written anew although the list had it before; null if there is nothing. */
  readonly rewrite: Rewrite | null;
}

/** Applies the changes of a day. Hunks that do not fit their file are applied as far as they do. */
export function applyChanges(changes: readonly FileChange[], day: Day, known: Known): Applied {
  const before = changes.map(({ from }) => (from === null ? [] : (known.files.get(from) ?? [])));
  const removed: (ChangedLine & { readonly line: TrackedLine })[] = [];
  const added: ChangedLine[] = [];
  let hunk = 0;
  for (const [file, { hunks }] of changes.entries())
    for (const { start, removed: count, added: texts } of hunks) {
      hunk += 1;
      for (const line of (before[file] ?? []).slice(start, start + count))
        removed.push({ text: line.text, file, hunk, line });
      for (const text of texts) added.push({ text, file, hunk });
    }
  const pairs = pairLines(removed, added, known.weights);
  const tracked = added.map(({ text }, index) => {
    const { from = -1, isPart = false } = pairs[index] ?? {};
    const origin = removed[from]?.line;
    const block = () => blockAround(removed, from);
    const isRow = origin !== undefined && isTable(origin.text) && !isTable(text);
    return tracedLine(text, isPart || isRow ? partOf(origin, text, known.written) : origin, block, day);
  });
  const files = new Map<string, readonly TrackedLine[] | null>();
  for (const { from, to } of changes) if (from !== null && from !== to) files.set(from, null);
  let next = 0;
  for (const [index, { to, hunks }] of changes.entries()) {
    const count = hunks.reduce((sum, { added: texts }) => sum + texts.length, 0);
    if (to !== null) files.set(to, spliced(before[index] ?? [], hunks, tracked.slice(next, next + count)));
    next += count;
  }
  const { anew, gone } = withoutEdits(removed, added, pairs);
  return { added: tracked, files, rewrite: rewriteOf(anew, gone, known) };
}

/** The texts of the lines that came and went, without those that were edited or moved in their form. */
function withoutEdits(
  removed: readonly ChangedLine[],
  added: readonly ChangedLine[],
  pairs: readonly (Origin | null)[],
) {
  const edited = new Set<number>();
  const anew = added.flatMap(({ text }, index) => {
    const { from = -1, isPart = false } = pairs[index] ?? {};
    const origin = removed[from]?.text;
    if (origin === undefined || isPart || formOf(origin) !== formOf(text)) return [text];
    edited.add(from);
    return [];
  });
  return { anew, gone: removed.flatMap(({ text }, index) => (edited.has(index) ? [] : [text])) };
}

/** A part of a line, such as of a table in one line, may be younger than its beginning. */
function partOf(
  whole: TrackedLine | undefined,
  text: string,
  written: ReadonlyMap<string, Day>,
): TrackedLine | undefined {
  if (whole === undefined) return undefined;
  const addresses = addressesIn(text).filter((address) => whole.text.includes(address.slice(2)));
  const keys = addresses.length > 0 ? addresses : segmentsOf(text);
  return { ...whole, added: latest(keys.flatMap((key) => written.get(key) ?? [])) ?? whole.added };
}

function tracedLine(
  text: string,
  before: TrackedLine | undefined,
  block: () => readonly string[],
  day: Day,
): TrackedLine {
  if (before === undefined) return { text, added: day, changed: day, earlier: [] };
  if (contentOf(text) === contentOf(before.text)) return { ...before, text };
  const last = { text: before.text, block: formOf(text) === formOf(before.text) ? [] : block() };
  // If the line was a whole table, the table's earlier texts are not this line's.
  const older = isTable(before.text) ? [] : before.earlier;
  const earlier = [last, ...older].slice(0, maxEarlier);
  return { text, added: before.added, changed: day, earlier };
}

/** Whether a line is an HTML table with several rows. */
function isTable(text: string): boolean {
  return text.split(/<tr[\s>]/iu, 3).length === 3;
}

/** The first character of a row of a table and of HTML. */
function formOf(text: string): string {
  return /^\s*([|<])/u.exec(text)?.[1] ?? '';
}

/** The lines removed with a line, without a blank line between them and it. */
function blockAround(removed: readonly ChangedLine[], at: number): readonly string[] {
  const isOfBlock = (line: ChangedLine | undefined) =>
    line !== undefined && line.hunk === removed[at]?.hunk && line.text.trim() !== '';
  let start = at;
  while (at - start < maxBlock && isOfBlock(removed[start - 1])) start -= 1;
  let end = at + 1;
  while (end - at < maxBlock && isOfBlock(removed[end])) end += 1;
  return removed.slice(start, end).map(({ text }) => text);
}

/** The lines of a file after its hunks. */
function spliced(
  lines: readonly TrackedLine[],
  hunks: FileChange['hunks'],
  added: readonly TrackedLine[],
): readonly TrackedLine[] {
  const result: TrackedLine[] = [];
  let at = 0;
  let next = 0;
  for (const { start, removed, added: texts } of hunks) {
    for (; at < Math.min(start, lines.length); at += 1) result.push(lines[at] as TrackedLine);
    for (let count = texts.length; count > 0; count -= 1, next += 1) result.push(added[next] as TrackedLine);
    at = Math.max(at, start + removed);
  }
  for (; at < lines.length; at += 1) result.push(lines[at] as TrackedLine);
  return result;
}
