import type { Edit, Law, ReadEntry, ReadPage } from './law.ts';
import { otherTitle } from './other-title.ts';
import { pick } from './pick.ts';
import { linesOf, linksOf, type PrintedLink, placeOf, textAt } from './printed-places.ts';
import { withOldText } from './readings.ts';

/** Laws about what one entry says. Each of their changes is made to all entries of a page. */
export const entryLaws: readonly Law[] = [
  {
    name: 'another year',
    edits: (page) => {
      const years = unusedYears(page);
      return page.entries.flatMap((entry) => editYear(page, entry, years));
    },
    // An arXiv id gives the month if its year is the printed one.
    undo: (reading, edits) =>
      withOldText(reading.dateFrom === 'arxiv' ? { ...reading, date: null, dateFrom: null } : reading, edits),
  },
  {
    name: 'another title',
    edits: editTitles,
    // The short name is the start of the title.
    undo: (reading, edits) => withOldText({ ...reading, name: null }, edits),
  },
  {
    name: 'the links the other way round',
    edits: (page) =>
      page.entries.flatMap((entry) =>
        runsOf(page, linksOf(page, entry)).flatMap((run) => reversed(page, run)),
      ),
  },
  {
    name: 'one more link at the end',
    edits: (page) => page.entries.flatMap((entry, index) => editEnd(page, entry, index)),
    undo: ({ links, ...reading }) => ({
      ...reading,
      links: (links as readonly { url: string }[]).filter(({ url }) => !url.startsWith(moreLinks)),
    }),
  },
  {
    name: 'labels of links in other brackets and another case',
    edits: (page) =>
      page.entries.flatMap((entry) => linksOf(page, entry).flatMap((link) => editLabel(page, link))),
    undo: ({ links, ...reading }) => ({
      ...reading,
      links: (links as readonly { label: string }[]).map((link) => ({
        ...link,
        label: link.label.replace(/[()[\]]/gu, '').toLowerCase(),
      })),
    }),
  },
];

/** The years from 1850 to 2025 that a page does not mention. */
function unusedYears({ lines }: ReadPage): string[] {
  const text = lines.join('\n');
  return Array.from({ length: 2026 - 1850 }, (_, index) => String(1850 + index)).filter(
    (year) => !text.includes(year),
  );
}

/** Nothing where the year is not printed, or more than once: which of them counts is another question. */
function editYear(page: ReadPage, entry: ReadEntry, unused: readonly string[]): Edit[] {
  const { paper } = entry;
  const years = paper.identifiers.arxiv === undefined ? unused : unused.filter((year) => year >= '1991');
  const year = pick(years, page.lines[entry.first] ?? '');
  const place = placeOf(entry, 'year');
  if (
    place === null ||
    year === undefined ||
    (paper.yearFrom !== 'venue' && paper.yearFrom !== 'date') ||
    paper.dateFrom === 'arxiv'
  )
    return [];
  const at = textAt(page, place).indexOf(String(paper.year));
  const printed = linesOf(page, entry).flatMap(({ text }) => text.split(String(paper.year)).slice(1));
  if (at < 0 || printed.length > 1) return [];
  return [{ line: place.line, from: place.from + at, to: place.from + at + 4, text: year }];
}

/** No two entries get the same title: they would be one paper. */
function editTitles(page: ReadPage): Edit[] {
  const edits = page.entries.flatMap((entry) => editTitle(page, entry));
  return edits.filter(({ text }, index) => edits.findIndex((other) => other.text === text) === index);
}

/** Nothing where the title holds markup, is repeated on the page, names a link, or has no word to replace. */
function editTitle(page: ReadPage, entry: ReadEntry): Edit[] {
  const { title } = entry.paper;
  const place = placeOf(entry, 'title');
  if (place === null || textAt(page, place) !== title) return [];
  const isRepeated = page.lines.join('\n').toLowerCase().split(title.toLowerCase()).length > 2;
  const isName = page.lines[place.line]?.slice(place.to).startsWith('][') === true;
  const text = otherTitle(title);
  return isRepeated || isName || text === title ? [] : [{ ...place, text }];
}

/** What may stand between links of one entry that say nothing about each other. */
const betweenLinks = /^[\s,;·•/()[\]\\|–-]*$/u;

/** Links that follow each other. Cells of a table do not: each has its column. */
function runsOf(page: ReadPage, links: readonly PrintedLink[]): PrintedLink[][] {
  const runs: PrintedLink[][] = [];
  for (const link of links) {
    const last = runs.at(-1)?.at(-1);
    const between = last?.line === link.line ? textAt(page, { ...link, from: last.to, to: link.from }) : null;
    const isCell = /^\s*\|/u.test(page.lines[link.line] ?? '') && between?.includes('|') === true;
    if (between !== null && betweenLinks.test(between) && !isCell) runs.at(-1)?.push(link);
    else runs.push([link]);
  }
  return runs.filter((run) => run.length > 1);
}

function reversed(page: ReadPage, run: readonly PrintedLink[]): Edit[] {
  return run.map((link, index) => ({ ...spanOf(link), text: textAt(page, run.at(-1 - index) ?? link) }));
}

const moreLinks = 'https://example.org/talks/';

/** Nothing for rows of tables, headings, and entries of several lines. */
function editEnd({ lines }: ReadPage, { first, last }: ReadEntry, index: number): Edit[] {
  const text = lines[first] ?? '';
  if (first !== last || /^\s*(?:[|#<]|$)|[\s\\>]$/u.test(text)) return [];
  return [{ line: first, from: text.length, to: text.length, text: ` [slides](${moreLinks}${index})` }];
}

/** `\[[PDF](url)\]` and `[\[PDF\]](url)` become `([pdf](url))` and `[(pdf)](url)`; and the other way round. */
function editLabel({ lines }: ReadPage, link: PrintedLink): Edit[] {
  const text = lines[link.line] ?? '';
  const inside = /^(\\?\[|\()([A-Za-z]{2,12})(\\?\]|\))$/u.exec(link.label);
  if (inside !== null) {
    const [, open = '', word = ''] = inside;
    return [{ ...spanOf(link), text: `[${inOtherBrackets(open, word)}](${link.url})` }];
  }
  const open = /(?:\\?\[|\()$/u.exec(text.slice(0, link.from))?.[0];
  const close = /^(?:\\?\]|\))/u.exec(text.slice(link.to))?.[0];
  if (open === undefined || close === undefined || !/^[A-Za-z]{2,12}$/u.test(link.label)) return [];
  const label = open === '(' ? link.label.toUpperCase() : link.label.toLowerCase();
  const [before, after] = open === '(' ? ['\\[', '\\]'] : ['(', ')'];
  const span = { line: link.line, from: link.from - open.length, to: link.to + close.length };
  return [{ ...span, text: `${before}[${label}](${link.url})${after}` }];
}

function inOtherBrackets(open: string, word: string): string {
  return open === '(' ? `\\[${word.toUpperCase()}\\]` : `(${word.toLowerCase()})`;
}

function spanOf({ line, from, to }: PrintedLink) {
  return { line, from, to };
}
