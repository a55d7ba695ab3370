import { posix } from 'node:path';
import { titleEnd } from '../bibtex/code-records.ts';
import type { RecordFacts } from '../bibtex/record-facts.ts';
import type { Entry } from '../entries/entry.ts';
import { entryYear } from '../entries/entry-year.ts';
import type { PageReader } from '../entries/page/page-reader.ts';
import { readCitationKey } from '../names/citation-key.ts';
import { linkKind } from '../names/link-kind.ts';
import { nameInTitle } from '../names/short-name.ts';
import { bracketedYearAtEnd } from '../patterns/year.ts';
import type { RichTextContext } from '../rich-text/rich-text-context.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { type DatedHeading, readDatedHeading, readDatedNickname } from './evidence/dated-name.ts';
import { withoutNoteLabel } from './evidence/note-label.ts';
import { type FactsOfTags, factsOfTags } from './facts-of-tags.ts';
import { addressOf, type MatterLink, unnamedLinks } from './front-matter-links.ts';
import { type FrontMatterPaper, paperOfFrontMatter } from './front-matter-paper.ts';
import { linksOfText } from './links-of-text.ts';
import { type NoteMeta, readNoteMeta } from './note-meta.ts';
import { readPaperHeading } from './paper-heading.ts';
import { citedRecord } from './records/cited-record.ts';
import { linkOfRecord } from './records/entry-records.ts';
import { fencedRecord } from './records/fenced-record.ts';
import { namesMore } from './records/matter-record.ts';

/**
 * Reads a note page as the entry of its paper. Each field comes from the first of these that has it: the
 * front matter; the metadata below a "Meta Info" heading or the title; the first heading, if there is no
 * "Meta Info"; tags that are a venue or a year; a record of the paper in the text. Links are combined.
 */
export function readNotePage(
  page: PageSyntax,
  outline: Outline,
  context: RichTextContext,
  reader: PageReader,
): Entry {
  const meta = readNoteMeta(page, outline);
  const matter = paperOfFrontMatter(page.frontMatter);
  // If only the front matter has the title, the first heading in the text is that of a section, not the
  // paper's title.
  const startsWithSection = outline.titleHeading === null && page.frontMatter.title !== null;
  const read = meta.hasHeading ? null : readPaperHeading(outline, context, reader);
  const heading = startsWithSection && read?.isCited !== true ? null : (read?.entry ?? null);
  const tagged = factsOfTags([...page.frontMatter.tags, ...meta.tags]);
  const beside =
    startsWithSection && heading !== null
      ? readDatedNickname(outline.title, heading.year)
      : meta.hasHeading || startsWithSection
        ? null
        : readDatedHeading(page.path, outline.title);
  const dated = beside?.isSure === true || heading?.venue == null ? beside : null;
  const printed =
    matter?.title ||
    meta.title ||
    withoutNoteLabel(dated?.title ?? heading?.title ?? outline.title) ||
    outline.title;
  // `A Title (2019)`; where the front matter has the year, the one in its title is part of that:
  // `On Frost et al. (2015)`.
  const [ending = '', titleYear = null] =
    (matter?.year == null ? bracketedYearAtEnd.exec(printed) : null) ?? [];
  const undated = printed.slice(0, -ending.length || undefined);
  const named = firstFilled(matter?.authors, meta.authors, heading?.authors);
  const record =
    fencedRecord(outline, undated) ?? (named.length === 0 ? citedRecord(outline, undated, reader) : null);
  const title = undated.slice(0, (record && titleEnd(record.title, undated)) ?? undefined);
  const line =
    (matter === null && !startsWithSection ? null : page.frontMatter.titleLine) ??
    meta.titleLine ??
    outline.titleHeading?.line ??
    1;
  const printedLinks = distinctLinks([
    ...[...(matter?.links ?? []), ...unnamedLinks(page.frontMatter)].map((link) => linkTo(link, line)),
    ...meta.links.map((link) => richTextLink(link, context)).filter(({ url }) => url !== ''),
    ...(heading?.links ?? []),
    ...(meta.hasHeading ? [] : linksOfText(outline))
      .map((link) => richTextLink(link, context))
      .filter(({ url }) => url !== ''),
  ]);
  const links =
    printedLinks.length > 0 ? printedLinks : (record?.urls ?? []).map((url) => linkOfRecord(url, line));
  const written = record !== null && namesMore(record.authors, named) ? [] : named;
  const { tags, text } = readDescription(page.frontMatter.description);
  return {
    source: 'note page',
    kind: 'paper',
    file: page.path,
    line,
    column: 1,
    endLine: line,
    section: [],
    group: [],
    title,
    name: nameInTitle(title),
    authors: written.length > 0 ? written : (record?.authors ?? []),
    authorsComplete:
      (matter !== null && matter.authors.length > 0 && written.length > 0
        ? matter.authorsComplete
        : (written.length > 0 ? heading : (record ?? heading))?.authorsComplete) ?? true,
    affiliations: firstFilled(matter?.affiliations, meta.affiliations, heading?.affiliations),
    awards: firstFilled(matter?.awards, heading?.awards),
    tags: [...new Set([...tagged.others, ...(matter?.tags ?? []), ...tags])],
    venue:
      matter?.venue ?? meta.venue ?? dated?.venue ?? heading?.venue ?? tagged.venue ?? record?.venue ?? null,
    ...(titleYear === null
      ? yearOf(matter, meta, dated, heading, tagged, record, links, page.path)
      : { year: Number(titleYear), yearFrom: 'date' as const }),
    date: matter?.date ?? null,
    links,
    certainty: heading?.certainty ?? Number.POSITIVE_INFINITY,
    fields: [],
    notes: text === '' ? [] : [{ tag: 'p', children: [text] }],
  };
}

function firstFilled(...values: readonly (readonly string[] | undefined)[]): readonly string[] {
  return values.find((value) => value !== undefined && value.length > 0) ?? [];
}

function yearOf(
  matter: FrontMatterPaper | null,
  meta: NoteMeta,
  dated: DatedHeading | null,
  heading: Entry | null,
  tagged: FactsOfTags,
  record: RecordFacts | null,
  links: Entry['links'],
  path: string,
): Pick<Entry, 'year' | 'yearFrom'> {
  if (matter?.year != null) return { year: matter.year, yearFrom: 'date' };
  if (meta.year === null && dated !== null)
    return { year: dated.year, yearFrom: dated.venue === null ? 'page' : 'venue' };
  if (meta.year === null && heading?.year != null) return { year: heading.year, yearFrom: heading.yearFrom };
  if (meta.year === null && tagged.year !== null) return { year: tagged.year, yearFrom: tagged.yearFrom };
  if (meta.year === null && record?.year != null) return { year: record.year, yearFrom: 'date' };
  const found = entryYear(meta, [], links, { year: null });
  // `papers/Frostetal2019.md`: a file that is named by its paper's key.
  const keyed = found.year === null ? readCitationKey(posix.basename(path, posix.extname(path))) : null;
  const year = keyed?.year ?? (found.year === null && matter !== null ? yearOfPost(path) : null);
  return year === null ? found : { year, yearFrom: 'page' };
}

/** `_posts/papers/2014-01-01-sails.md`: Jekyll takes the date of a post from its file name. */
function yearOfPost(path: string): number | null {
  return Number(/(?:^|\/)_posts\/(?:.*\/)?(\d{4})-\d{2}-\d{2}-[^/]+$/u.exec(path)?.[1]) || null;
}

function linkTo({ label, url }: MatterLink, line: number): Entry['links'][number] {
  const kind = linkKind(label, url);
  return { kind: kind === 'other' && label === '' ? 'paper' : kind, label, url, page: null, line };
}

/** Each address once, with its first label. */
function distinctLinks(links: readonly Entry['links'][number][]): Entry['links'] {
  return links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index);
}

function richTextLink(
  { label, mark }: NoteMeta['links'][number],
  { file, resolver }: RichTextContext,
): Entry['links'][number] {
  const target = resolver.resolve(file, mark.url);
  const url = target.kind === 'web' ? target.url : target.kind === 'unsafe' ? '' : mark.url;
  return {
    kind: linkKind(label, mark.url),
    label,
    url,
    page: target.kind === 'file' ? target.path : null,
    line: mark.at.line,
  };
}

/** Splits a front matter description into text and hashtags, such as `#GPU_sharing`. */
function readDescription(description: string | null): { tags: string[]; text: string } {
  if (description !== null && addressOf(description).length > 0) return { tags: [], text: '' };
  const tags = [...(description ?? '').matchAll(/(?<!\S)#([\p{L}\p{N}][\p{L}\p{N}_+./-]*)/gu)].map(
    ([, tag = '']) => tag.replaceAll('_', ' '),
  );
  const text = (description ?? '')
    .replace(/(?<!\S)#[\p{L}\p{N}][\p{L}\p{N}_+./-]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { tags, text };
}
