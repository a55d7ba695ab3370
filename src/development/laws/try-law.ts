import { isDeepStrictEqual } from 'node:util';
import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { listOfTexts } from '../../compile/read/list-of-texts.ts';
import type { Paper } from '../../paper/schema.ts';
import type { DoneEdit, Edit, Law, ReadEntry, ReadPage } from './law.ts';
import { readingOf } from './readings.ts';

/** A page on which laws are tried. */
export interface TriedPage {
  /** Where it is from, for messages. */
  readonly name: string;
  /** Its path in its list. */
  readonly path: string;
  /** The number of lines above it, if it is part of a page. */
  readonly linesAbove: number;
  readonly page: ReadPage;
}

/** What became of a law. */
export interface Trial {
  /** The number of entries that the law changed. */
  readonly tried: number;
  /** Those that were read differently. */
  readonly breakers: readonly Breaker[];
}

export interface Breaker {
  /** The page and the line. */
  readonly place: string;
  /** The lines of the entry, before and after the change. */
  readonly before: string;
  readonly after: string;
  /** The fields that were read differently; null if the entry was no longer read. */
  readonly fields:
    | readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[]
    | null;
}

/** Compiles a page, or part of one, alone and finds its entries. */
export function readPage(name: string, path: string, text: string, linesAbove = 0): TriedPage {
  const source = text.replace(/\r\n?/gu, '\n');
  const lines = source.split('\n');
  const papers = compile(path, source);
  const begins = new Map<number, number>();
  for (const { placements } of papers)
    for (const { line } of placements) begins.set(line, (begins.get(line) ?? 0) + 1);
  const entries = papers.flatMap((paper) => {
    const [place, ...others] = paper.placements;
    return place === undefined || others.length > 0 || begins.get(place.line) !== 1
      ? []
      : [{ paper, first: place.line - 1, last: place.endLine - 1 }];
  });
  return { name, path, linesAbove, page: { lines, entries } };
}

/** Changes pages as a law says, and finds the entries that are read differently. */
export function tryLaw(law: Law, pages: readonly TriedPage[]): Trial {
  const trials = pages.map((each) => tryOnPage(law, each));
  return {
    tried: trials.reduce((sum, { tried }) => sum + tried, 0),
    breakers: trials.flatMap(({ breakers }) => breakers),
  };
}

function tryOnPage(law: Law, { name, path, linesAbove, page }: TriedPage): Trial {
  const edits = law.edits(page);
  if (edits.length === 0) return { tried: 0, breakers: [] };
  const lines = linesAfter(page.lines, edits);
  const papers = compile(path, lines.join('\n'));
  const changed = page.entries.flatMap((entry) => {
    const own = edits.filter(({ line }) => ownerOf(page, line) === entry);
    return own.length === 0 ? [] : [{ entry, own: own.map((edit) => withOld(page, edit)) }];
  });
  const breakers = changed.flatMap(({ entry, own }) => {
    const { first, last, paper } = entry;
    const found = papers.filter(({ placements }) => placements.some(({ line }) => line === first + 1));
    const [only] = found;
    const fields = only === undefined || found.length > 1 ? null : differences(law, paper, only, own);
    if (fields?.length === 0) return [];
    const textOf = (all: readonly string[]) => all.slice(first, last + 1).join('\n');
    return [
      {
        place: `${name}:${linesAbove + first + 1}`,
        before: textOf(page.lines),
        after: textOf(lines),
        fields,
      },
    ];
  });
  return { tried: changed.length, breakers };
}

function compile(path: string, text: string): readonly Paper[] {
  const reporter = createReporter();
  return compileList({ ...listOfTexts({ [path]: text }, reporter), year: 2026 }, reporter).dataset.papers;
}

/** The innermost entry that has a line. */
function ownerOf({ entries }: ReadPage, line: number): ReadEntry | undefined {
  return entries
    .filter(({ first, last }) => first <= line && line <= last)
    .reduce<ReadEntry | undefined>(
      (inner, each) => (inner === undefined || each.first > inner.first ? each : inner),
      undefined,
    );
}

function withOld({ lines }: ReadPage, edit: Edit): DoneEdit {
  return { ...edit, old: lines[edit.line]?.slice(edit.from, edit.to) ?? '' };
}

/** Makes edits that do not overlap. */
export function linesAfter(lines: readonly string[], edits: readonly Edit[]): string[] {
  const result = [...lines];
  for (const { line, from, to, text } of edits.toSorted((a, b) => b.from - a.from))
    result[line] = `${result[line]?.slice(0, from)}${text}${result[line]?.slice(to)}`;
  return result;
}

function differences(law: Law, before: Paper, after: Paper, edits: readonly DoneEdit[]) {
  const [old, now] = [before, after].map((paper) => {
    const reading = readingOf(paper);
    return law.undo?.(reading, edits) ?? reading;
  });
  return Object.keys({ ...old, ...now })
    .filter((name) => !isDeepStrictEqual(old?.[name], now?.[name]))
    .map((name) => ({ name, before: old?.[name], after: now?.[name] }));
}
