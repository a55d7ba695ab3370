import type { Venue, YearSource } from '../../paper/schema.ts';
import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, type StyledText, slice } from '../markdown/styled-text.ts';
import { affiliationStrength, splitAffiliations } from '../names/affiliations.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isAllLinks, isDocument, isPaperUrl } from '../names/link-kind.ts';
import { splitAuthors } from '../names/people/split-authors.ts';
import { cleanTitle } from '../names/title-text.ts';
import { type PrintedVenue, readVenue } from '../names/venue.ts';
import { takeYear } from '../names/years.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { isTaggedPaper } from './facts-of-tags.ts';
import { describedAddress } from './front-matter-links.ts';
import { type LabelledHeadings, readLabelledHeadings, splitTags } from './labelled-headings.ts';
import {
  continuesTitle,
  isMetaHeading,
  isTitleLine,
  linesOf,
  listsRecords,
  metaLines,
  namesAuthors,
  titleFieldNameLength,
} from './meta-lines.ts';
import { factsOfRecord } from './record-lines.ts';

/** The metadata of a note page's paper. */
export interface NoteMeta {
  readonly title: string | null;
  /** The line of the title, from 1; null if the title is the page's heading. */
  readonly titleLine: number | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly venue: Venue | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly links: readonly { readonly label: string; readonly mark: Mark }[];
  /** Whether the metadata shows that the page is about one paper; links alone do not. */
  readonly describesPaper: boolean;
  /** Whether the page has a metadata heading, such as "Meta Info". */
  readonly hasHeading: boolean;
  /** Whether the metadata are fields of one paper, with its title, and the page has no other title. */
  readonly isRecord: boolean;
}

const presentedPattern =
  /^\W*(?:presented|published|appeared|accepted|to appear|appears)\s+(?:in|at|by)\s+/iu;

/** Reads the metadata under a note page's "Meta Info" heading or, without one, directly under its title. */
export function readNoteMeta(page: Pick<PageSyntax, 'frontMatter' | 'lines'>, outline: Outline): NoteMeta {
  const meta: { -readonly [Key in keyof NoteMeta]: NoteMeta[Key] } = {
    title: null,
    titleLine: null,
    tags: [],
    authors: [],
    affiliations: [],
    venue: null,
    year: null,
    yearFrom: null,
    links: [],
    describesPaper:
      isTaggedPaper(page, outline) || leadsToPaper({ url: describedAddress(page.frontMatter) ?? '' }),
    hasHeading: outline.headings.some(isMetaHeading),
    isRecord: false,
  };
  const labelled = readLabelledHeadings(outline);
  if (labelled !== null) return { ...meta, ...fieldsOfHeadings(labelled) };
  if (listsRecords(outline, page.lines)) return meta;
  const { lines, below } = metaLines(outline, page.lines);
  for (const line of lines) {
    const presented = presentedPattern.exec(line.text);
    const field = fieldNameOfLine(line.text);
    const title = titleFieldNameLength(line);
    if (presented !== null) {
      meta.describesPaper = true;
      Object.assign(meta, bestVenue(readPresented(line, presented[0].length), meta));
      meta.links = [...meta.links, ...labelledLinks(line)];
    } else if (field?.role === 'authors') {
      meta.describesPaper = true;
      Object.assign(meta, readAuthors(slice(line, field.length)));
    } else if (title !== null) {
      meta.describesPaper = true;
      meta.title = cleanTitle(line.text.slice(title));
    } else if (continuesTitle(outline.title, line.text)) {
      meta.title = cleanTitle(line.text);
    } else {
      meta.links = [...meta.links, ...(areNamedLinks(line) ? labelledLinks(line) : namedLink(line))];
    }
  }
  if (below === 'first line') meta.title = cleanTitle(lines[0]?.text ?? '');
  if (!lines.some(isTitleLine) && !lines.some(namesAuthors)) return meta;
  const { venue, year, affiliations, ...record } = factsOfRecord(lines);
  const found = { venue: meta.venue ?? venue ?? null, year: year ?? meta.year };
  // A page of readings may begin with its own title and author: a paper also has a venue, a year or an
  // address.
  const isPaper =
    (found.venue ?? found.year) !== null || lines.some((line) => linksOf(line).some(leadsToPaper));
  const isRecord =
    isPaper &&
    (below === 'short heading' ||
      below === 'first line' ||
      (meta.authors.length > 0 && linesOf(outline.blocks).filter(isTitleLine).length === 1));
  return {
    ...meta,
    ...record,
    ...found,
    affiliations: meta.affiliations.length > 0 ? meta.affiliations : affiliations,
    isRecord,
  };
}

function leadsToPaper({ url }: Pick<Mark, 'url'>): boolean {
  return isPaperUrl(url) || isDocument(url);
}

/** `## Title:` above a title, `## Authors:` above its authors. */
function fieldsOfHeadings({ title, authors, venue, year, tags }: LabelledHeadings): Partial<NoteMeta> {
  const printed = venue === null ? null : readVenue(venue.value.text);
  const written = year === null ? null : takeYear(year.value.text).year;
  return {
    title: cleanTitle(title.value.text),
    titleLine: title.line,
    tags: tags === null ? [] : splitTags(tags.value.text),
    ...(authors !== null && readAuthors(authors.value)),
    ...(printed !== null && { venue: printed.venue, year: printed.year, yearFrom: printed.yearFrom }),
    ...(written !== null && { year: written, yearFrom: 'date' as const }),
    describesPaper: true,
    hasHeading: true,
  };
}

/** The venues after "Presented in": the link text, and any in parentheses ("(Accepted in NSDI 2023)"). */
function readPresented(line: StyledText, from: number): PrintedVenue[] {
  const link = linksOf(line).find(({ start }) => start <= from + 1);
  const first =
    link === undefined
      ? (line.text.slice(from).split(/[.(（[]/u)[0] ?? '')
      : line.text.slice(link.start, link.end);
  const others = findBracketGroups(line).map(({ inner }) => inner.text.replace(presentedPattern, ''));
  return [first, ...others].flatMap((text) => readVenue(text) ?? []);
}

/** Prefers a peer-reviewed venue to a preprint. */
function bestVenue(
  written: readonly PrintedVenue[],
  before: NoteMeta,
): Pick<NoteMeta, 'venue' | 'year' | 'yearFrom'> {
  const best =
    written.find(({ venue }) => venue !== null && venue.kind !== 'preprint') ??
    written.find(({ venue }) => venue !== null);
  return best === undefined ? { venue: before.venue, year: before.year, yearFrom: before.yearFrom } : best;
}

function labelledLinks(line: StyledText): NoteMeta['links'] {
  return linksOf(line).map((mark) => ({
    label: line.text.slice(mark.start, mark.end).replace(/\s+/gu, ' ').trim(),
    mark,
  }));
}

/** `Other links: [Code](…) | [Slides](…)`: the word for links, and nothing but several of them. */
function areNamedLinks(line: StyledText): boolean {
  const [first, second] = linksOf(line);
  if (first === undefined || second === undefined) return false;
  const isNamed = /^\W*(?:[^:：]{1,40}\s)?(?:links?|liens|enlaces|urls?)\s?[:：]+\W*$/iu.test(
    line.text.slice(0, first.start),
  );
  return isNamed && isAllLinks(slice(line, first.start));
}

/** `Code: https://…`: the text before the address is its label. */
function namedLink(line: StyledText): NoteMeta['links'] {
  const [link, second] = linksOf(line);
  if (link === undefined || second !== undefined) return [];
  const label = /^\W*([^:：]{1,60}?)\s*[:：]+\s*$/u.exec(line.text.slice(0, link.start))?.[1];
  return label === undefined ? [] : [{ label: label.trim(), mark: link }];
}

/** Reads names with their organisations in parentheses or italics. */
function readAuthors(line: StyledText): Pick<NoteMeta, 'authors' | 'affiliations'> {
  const groups = findBracketGroups(line);
  const italics = line.marks.filter(
    ({ kind, start, end }) =>
      kind === 'emphasis' && !groups.some((group) => group.start <= start && group.end >= end),
  );
  const written = [
    ...groups.map(({ inner }) => inner.text),
    ...italics.map(({ start, end }) => line.text.slice(start, end)),
  ].filter((text) => affiliationStrength(text) !== null);
  let names = line.text;
  for (const { start, end } of [...groups, ...italics])
    names = names.slice(0, start) + ' '.repeat(end - start) + names.slice(end);
  return {
    authors: splitAuthors(names.trim().replace(/(?<!(?:^|[\s.-])\p{Lu})\.+$/u, '')),
    affiliations: [...new Set(written.flatMap(splitAffiliations))],
  };
}
