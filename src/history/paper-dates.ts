import { titleKey } from '../paper/fold.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { beforeHistory, type Day, earliest, latest, uncommitted } from './days.ts';
import type { LineHistory } from './line-tracker.ts';
import { segmentOfTitle } from './title-segments.ts';
import type { TrackedFiles, TrackedLine } from './tracked-line.ts';

/** What the history says about a list; `papers` is in the order of the list's papers. */
export interface ListDates {
  readonly papers: readonly PaperDates[];
  readonly updated: string | null;
}

export interface PaperDates {
  readonly added: string | null;
  readonly changed: string | null;
}

/** A line that has a paper's title. */
export interface TitleLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly tracked: TrackedLine;
}

/**
 * Dates the papers of a list by the lines with their titles and all their lines, as they are in `files`, and by what was
 * committed. Paths there begin with `prefix`, those in the dataset do not.
 */
export function datePapers(
  dataset: Dataset,
  titles: readonly (readonly TitleLine[])[],
  files: TrackedFiles,
  committed: LineHistory,
  prefix: string,
): ListDates {
  const notes = new Set(dataset.pages.filter(({ kind }) => kind === 'note').map(({ path }) => path));
  const isShared = sharedLines(titles);
  const papers = dataset.papers.map((paper, index) => {
    const first = firstWritten(paper, committed);
    // A line with several papers, such as a table in one line, may be older than this paper.
    const own = (titles[index] ?? []).filter((title) => first === null || !isShared(title));
    const days = own.map(({ tracked }) => tracked.added);
    return {
      added: printed(earliest(first === null ? days : [...days, first])),
      changed: printed(latest(changedDays(paper, files, prefix, notes))),
    };
  });
  return { papers, updated: printed(latest(touchedDays(dataset, committed, prefix))) };
}

/** The line of each of a paper's placements that has its title; the first line, if that is not known. */
export function titleLines(
  { title, placements, provenance }: Paper,
  files: TrackedFiles,
  prefix: string,
): TitleLine[] {
  const key = titleKey(title);
  const [printedIn, printedLine = 0] = provenance.title ?? [];
  return placements.flatMap(({ file, line, endLine }) => {
    const lines = files.get(prefix + file) ?? [];
    const own = lines.slice(line - 1, endLine);
    const found = own.findIndex(({ text }) => text.includes(title) || titleKey(text).includes(key));
    // The title of a note page may be on any of its lines.
    const isBelow = found === -1 && printedIn === file && printedLine > line;
    const at = isBelow ? printedLine : line + Math.max(0, found);
    const tracked = lines[at - 1];
    return tracked === undefined ? [] : [{ file, line: at, tracked }];
  });
}

/** Whether several papers have their titles on one line. */
function sharedLines(titles: readonly (readonly TitleLine[])[]): (title: TitleLine) => boolean {
  const nameOf = ({ file, line }: TitleLine) => `${file}:${line}`;
  const counts = new Map<string, number>();
  for (const title of titles.flat()) counts.set(nameOf(title), (counts.get(nameOf(title)) ?? 0) + 1);
  return (title) => (counts.get(nameOf(title)) ?? 0) > 1;
}

/** When the list first had a paper's title; null if that is not known. */
function firstWritten({ title }: Paper, { written }: LineHistory): Day | null {
  const segment = segmentOfTitle(title);
  return segment === null ? null : (written.get(segment) ?? null);
}

function changedDays(
  { placements }: Paper,
  files: TrackedFiles,
  prefix: string,
  notes: ReadonlySet<string>,
): Day[] {
  return placements.flatMap(({ file, line, endLine }) => {
    const lines = files.get(prefix + file) ?? [];
    // All of a note page is about its paper.
    const own = notes.has(file) ? lines : lines.slice(line - 1, endLine);
    return own.flatMap(({ text, changed }) => (/[\p{L}\p{N}]/u.test(text) ? [changed] : []));
  });
}

/** When each page was touched that is in the list, or was. */
function touchedDays({ pages }: Dataset, { touched, files }: LineHistory, prefix: string): Day[] {
  const paths = new Set(pages.map(({ path }) => prefix + path));
  return [...touched].flatMap(([path, day]) =>
    paths.has(path) || (path.startsWith(prefix) && !files.has(path)) ? [day] : [],
  );
}

function printed(day: Day | null): string | null {
  return day === beforeHistory || day === uncommitted ? null : day;
}
