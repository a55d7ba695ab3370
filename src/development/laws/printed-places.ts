import type { ReadEntry, ReadPage, Span } from './law.ts';

/** Where an entry prints a field; null if its own lines do not. */
export function placeOf({ paper, first, last }: ReadEntry, field: string): Span | null {
  const place = paper.provenance[field];
  if (place === undefined) return null;
  const [, line, firstColumn, lastColumn] = place;
  return line - 1 < first || line - 1 > last
    ? null
    : { line: line - 1, from: firstColumn - 1, to: lastColumn };
}

/** The text of a span. */
export function textAt({ lines }: ReadPage, { line, from, to }: Span): string {
  return lines[line]?.slice(from, to) ?? '';
}

/** The lines of an entry, with their numbers. */
export function linesOf({ lines }: ReadPage, { first, last }: ReadEntry): { line: number; text: string }[] {
  return lines.slice(first, last + 1).map((text, index) => ({ line: first + index, text }));
}

/** A link in markdown, on one line. */
export interface PrintedLink extends Span {
  readonly label: string;
  readonly url: string;
}

const link = /\[((?:\\.|\[[^[\]]*\]|[^[\]\\])*)\]\(([^\s()]+)\)/gu;

/** The links of an entry that the compiler reads as links of its paper, without that of the title. */
export function linksOf(page: ReadPage, entry: ReadEntry): PrintedLink[] {
  const urls = new Set(entry.paper.links.map(({ url }) => url));
  const title = placeOf(entry, 'title');
  return linesOf(page, entry).flatMap(({ line, text }) =>
    [...text.matchAll(link)].flatMap(({ 0: whole, 1: label = '', 2: url = '', index }) => {
      const span = { line, from: index, to: index + whole.length };
      return urls.has(url) && (title === null || !overlap(span, title)) ? [{ ...span, label, url }] : [];
    }),
  );
}

/** Tells whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.line === b.line && a.from < b.to && b.from < a.to;
}

const fence = /^[\s>]*(?:```|~~~)/u;

/** The numbers of the lines that are neither in a block of YAML, as front matter is, nor in one of code. */
export function linesOfText({ lines }: ReadPage): number[] {
  let end: RegExp | null = null;
  return lines.flatMap((text, line) => {
    if (end !== null) {
      if (end.test(text)) end = null;
      return [];
    }
    if (fence.test(text)) end = fence;
    else if (text === '---' && /^(?:- )?[\w-]+:/u.test(lines[line + 1] ?? '')) end = /^(?:---|\.\.\.)$/u;
    return end === null ? [line] : [];
  });
}
