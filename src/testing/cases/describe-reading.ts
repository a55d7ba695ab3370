import type { Compilation } from '../../compile/compile-list.ts';
import { paperId } from '../../compile/merge/paper-id.ts';
import { identifiersOf } from '../../compile/names/identifiers.ts';
import { plainTextOf } from '../../paper/rich-text.ts';
import { type Dataset, datasetSchema, type Paper } from '../../paper/schema.ts';
import { joinParts } from './case-file.ts';

/**
 * What the compiler read from the files of a case, as lines to compare. Nothing of a paper is left out but what follows
 * from the rest (an id from the title, identifiers from links, a topic from headings) and what has tests of its own:
 * related papers, places of fields, printed lines and confidence. CONTRIBUTING.md describes the notation.
 */
export function describeReading({ dataset, report }: Compilation, paths: readonly string[]): string[] {
  const { pages, papers, acronyms } = datasetSchema.parse(dataset);
  const place = (file: string, line: string) => (paths.length === 1 ? line : `${file}:${line}`);
  return [
    ...describePages(pages, paths),
    ...describePapers(papers, place),
    ...acronyms.map(({ short, long }) => `acronym ${short}: ${long}`),
    ...report.diagnostics.map(
      ({ file, line, severity, code, message }) =>
        `! ${place(file, String(line))} ${severity} ${code} ${message}`,
    ),
  ];
}

/** Nothing where each file is a page of a topic, in the order of the case. */
function describePages(pages: Dataset['pages'], paths: readonly string[]): string[] {
  const isUsual =
    pages.length === paths.length &&
    pages.every(({ path, kind }, index) => path === paths[index] && kind === 'topic');
  return isUsual ? [] : [`pages ${pages.map(({ path, kind }) => `${path} ${kind}`).join(' | ')}`];
}

type Place = (file: string, line: string) => string;

function describePapers(papers: readonly Paper[], place: Place): string[] {
  let above = '§';
  return papers.flatMap((paper) => {
    const headings = describeHeadings(paper, place);
    const lines = [...(headings === above ? [] : [headings]), describePaper(paper, place)];
    above = headings;
    return lines;
  });
}

/** The headings above a paper, and its topics if they are others. */
function describeHeadings({ placements, topics }: Paper, place: Place): string {
  const section = placements[0]?.section ?? [];
  const path = section.map(escaped).join(' > ');
  const paths = topics.map((topic) => topic.map(escaped).join(' > '));
  const topic =
    paths.join('; ') === path ? '' : paths.length === 0 ? ' | no topic' : ` | topic ${paths.join('; ')}`;
  const text = place(placements[0]?.file ?? '', ` ${path}`)
    .replace(/: $/u, '')
    .trim();
  return `§ ${text}${path === '' && topics.length === 0 ? '' : topic}`.trim();
}

function describePaper(paper: Paper, place: Place): string {
  const { title, authors, authorsComplete, venue, placements, links, notes, kind, name } = paper;
  const [first, ...others] = placements;
  const parts: (string | false)[] = [
    title,
    [...authors, ...(authorsComplete ? [] : ['et al.'])].join('; '),
    venue === null ? '' : describeVenue(venue),
    describeYear(paper),
    kind !== 'paper' && kind,
    name !== null && `name ${name}`,
    ...links.map(describeLink),
    ...notes.map((note) => `note ${plainTextOf([note])}`),
    ...describeLists(paper),
    ...describeDerived(paper),
    first !== undefined && `@${linesOf(first)}`,
    ...others.map((other) => `also @${place(other.file, linesOf(other))} ${other.section.join(' > ')}`),
  ];
  return `= ${joinParts(parts.flatMap((part) => (part === false ? [] : escaped(part))))}`;
}

function linesOf({ line, endLine }: Paper['placements'][number]): string {
  return line === endLine ? String(line) : `${line}-${endLine}`;
}

/** As printed, and the name unless it is printed but for the year: `KITE 2007 (conference)`, `J. Kites (journal Journal of Kites)`. */
function describeVenue({ name, raw, kind }: NonNullable<Paper['venue']>): string {
  const isPrinted = raw.replace(/ \d{4}$/u, '') === name || raw === name;
  return `${raw} (${kind}${isPrinted ? '' : ` ${name}`})`;
}

/** What year and date were taken from is said unless it is a printed date. */
function describeYear({ year, yearFrom, date, dateFrom }: Paper): string {
  const from = (source: string | null) => (source === null || source === 'date' ? '' : ` ${source}`);
  if (date !== null && yearFrom === dateFrom && date.startsWith(String(year)))
    return `${date}${from(dateFrom)}`;
  const parts = [
    ...(year === null ? [] : [`${year}${from(yearFrom)}`]),
    ...(date === null ? [] : [`${date}${from(dateFrom)}`]),
  ];
  return parts.join(', ');
}

function describeLink({ kind, label, url, page }: Paper['links'][number]): string {
  return [kind, label === '' ? '' : `“${label}”`, url, page === null ? '' : `-> ${page}`]
    .filter((part) => part !== '')
    .join(' ');
}

function describeLists(paper: Paper): string[] {
  const { tags, awards, affiliations, noteAuthors, fields, notePage, bibtex } = paper;
  const lists = { tags, awards, affiliations, 'note authors': noteAuthors };
  return [
    ...Object.entries(lists).flatMap(([name, values]) =>
      values.length === 0 ? [] : `${name} ${values.join('; ')}`,
    ),
    ...Object.entries(fields).map(([label, values]) => `field ${label}: ${values.join('; ')}`),
    ...(notePage === null ? [] : [`note page ${notePage}`]),
    ...(bibtex === null ? [] : [`bibtex ${describeRecord(bibtex)}`]),
  ];
}

function describeRecord(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' and ') : value}`)
    .join('; ');
}

/** The id and the identifiers, where they do not follow from the title and the links. */
function describeDerived({ id, title, identifiers, links }: Paper): string[] {
  const derived = Object.assign({}, ...links.map(({ url }) => identifiersOf(url)).reverse());
  const isDerived = describeSorted(identifiers) === describeSorted(derived);
  return [
    ...(id === paperId(title) ? [] : [`id ${id}`]),
    ...(isDerived ? [] : [`identifiers ${describeSorted(identifiers) || 'none'}`]),
  ];
}

function describeSorted(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${key} ${value}`)
    .sort()
    .join('; ');
}

/** A bar in a text is no end of a part. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
