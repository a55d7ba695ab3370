import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast';
import type { Candidate } from '../candidates/candidate.ts';
import { isFieldList } from '../candidates/field-list.ts';
import { headingCandidate } from '../candidates/heading-candidate.ts';
import { isField } from '../candidates/soft-lines.ts';
import type { Entry } from '../entries/entry.ts';
import { learnHabits } from '../entries/habits.ts';
import type { PageReader } from '../entries/page/page-reader.ts';
import { readEntry } from '../entries/read-entry.ts';
import { linksOf, slice, styledText } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { isPeriod } from '../names/dates.ts';
import { isAllLinks, isDocument, isPaperUrl, kindOfAddress } from '../names/link-kind.ts';
import { isPersonName } from '../names/people/person-names.ts';
import { wordCount } from '../names/title-text.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import { bracketedYearAtEnd } from '../patterns/year.ts';
import type { RichTextContext } from '../rich-text/rich-text-context.ts';
import type { Outline, OutlineHeading, SectionedBlock } from '../syntax/outline.ts';
import { blocksBelow, leadsBelow } from './evidence/links-below.ts';
import { noteLabelLength } from './evidence/note-label.ts';
import { citationOf, openingCitation } from './records/opening-citation.ts';

/** A page's first heading, read as a paper with the lines right below it. */
export interface PaperHeading {
  readonly entry: Entry;
  /** Whether its title leads to literature; otherwise the evidence is its other links, or only its form. */
  readonly leads: boolean;
  /** Whether all that shows it to be a paper is one link over all its words, which leaves the list. */
  readonly isOnlyLinked: boolean;
  /** Whether it is read from a citation: the one that opens the page, or one of the paper in the heading. */
  readonly isCited: boolean;
}

/** Blocks below a heading that may hold facts of its paper; the text of the page comes after them. */
const maxFactBlocks = 4;

/** Addresses of searches for a paper, which a heading may lead to instead of the paper. */
const paperSearch = /^https?:\/\/scholar\.google\.[a-z.]+\//iu;

/**
 * Reads the first heading of a page as a paper: a title that leads to the paper, that has a year after it, or
 * below which its authors or its venue are. A page that opens with a citation is about the cited paper,
 * whatever the heading says. Null if nothing shows that it is about a paper.
 */
export function readPaperHeading(
  outline: Outline,
  context: RichTextContext,
  page: PageReader,
): PaperHeading | null {
  const heading = outline.titleHeading ?? outline.headings[0];
  const linked = heading === undefined ? null : linkOfAll(heading);
  const mayBeWord =
    (linked !== null && isPaperUrl(linked)) || (heading !== undefined && leadsBelow(outline, heading));
  const below = heading === undefined ? [] : blocksBelow(outline, heading);
  const named = heading === undefined ? null : citationOf(heading, below, page);
  const cited = (linked === null ? openingCitation(outline, page) : null) ?? named;
  if (cited === null && !mayBeWord && !/\S\s+\S/u.test(heading?.text ?? '')) return null;
  const candidate = cited ?? (heading === undefined ? null : headed(outline, heading, below, page));
  if (candidate === null) return null;
  const evidence = page.weighExpected(candidate);
  if (evidence.title === null || evidence.fields === null) return null;
  const habits = learnHabits([{ candidate, evidence }]);
  const entry = readEntry(
    candidate,
    evidence,
    { ...context, habits, venue: null, year: null, group: [], venueHeadings: new Set() },
    evidence.fields,
  );
  const isNamed =
    heading !== undefined && wordCount(heading.text) >= 3 && cited?.head.text.includes(heading.text) === true;
  const title = named !== null || isNamed ? fullTitle(heading?.text ?? '', entry?.title) : entry?.title;
  if (entry === null || title === undefined || (!mayBeWord && spacedWords(title) < 2)) return null;
  const target = evidence.title.link?.url ?? '';
  const leads = isPaperUrl(target) || isDocument(target) || paperSearch.test(target);
  const isPaper =
    leads ||
    entry.links.some(({ kind }) => kind === 'paper' || kind === 'arxiv') ||
    cited !== null ||
    entry.authors.length > 0 ||
    entry.venue !== null ||
    (entry.yearFrom === 'date' && !isPeriod(heading?.text ?? '')) ||
    bracketedYearAtEnd.test(entry.title) ||
    hasAbstract(outline);
  return isPaper || linked !== null
    ? {
        entry: { ...withoutYear({ ...entry, title }), notes: [] },
        leads: leads || named !== null,
        isOnlyLinked: !isPaper,
        isCited: cited !== null,
      }
    : null;
}

/** A heading as the title, with the subtitle of the citation, if that has one. */
function fullTitle(heading: string, cited: string | undefined): string {
  return cited?.startsWith(`${heading}:`) ? cited : heading;
}

/** A heading with the facts right below it. */
function headed(
  outline: Outline,
  heading: OutlineHeading,
  below: readonly SectionedBlock[],
  page: PageReader,
): Candidate {
  const facts = factsBelow(outline, heading, below, page);
  const title = slice(heading.styled, noteLabelLength(heading.styled.text));
  return headingCandidate(heading, page.lines.line(title), facts, [], page.lines);
}

/** `## Abstract`, on a page without a speaker: talks have an abstract, too. */
function hasAbstract({ headings }: Outline): boolean {
  return headings.some(({ text }) => abstract.test(text)) && !headings.some(({ text }) => ofTalk.test(text));
}

const abstract = /^\W*(?:\d+[.)]?\s+)?(?:abstracts?|摘要|要旨|アブストラクト|초록|аннотация|résumé)\W*$/iu;
const ofTalk =
  /^\W*(?:about\s(?:the\s)?)?(?:speakers?|bio(?:graphy)?|presenters?|talk|recording|slides)\W*$/iu;

/** Where a heading that is one link leads, `# [A Title](https://…)`; null for a program or a film. */
function linkOfAll({ styled }: OutlineHeading): string | null {
  const [link, ...others] = linksOf(styled);
  if (link === undefined || others.length > 0 || !isAllLinks(styled)) return null;
  return /^https?:/iu.test(link.url) && (kindOfAddress(link.url) === null || isPaperUrl(link.url))
    ? link.url
    : null;
}

const beforeYear = pattern('u')`^(.+),\s*${printedYear}$`;

/** The blocks right below a heading that may hold facts, or else the next heading: `#### Ada Frost, 2021`. */
function factsBelow(
  outline: Outline,
  heading: OutlineHeading,
  below: readonly SectionedBlock[],
  page: PageReader,
): readonly SectionedBlock[] {
  const prose = below.findIndex(({ node }) => !mayHoldFacts(node, page));
  const facts = below.slice(0, Math.min(prose < 0 ? below.length : prose, maxFactBlocks));
  const next = outline.headings[outline.headings.indexOf(heading) + 1];
  if (below.length > 0 || next === undefined) return facts;
  const value = next.text
    .replace(/\]\]\s*(?=\[\[)/gu, ']], ')
    .replace(/\]\](?=\p{L})/gu, ']] ')
    .replace(/\[\[(?:[^\]|]*[|/])?([^\]|/]*)\]\]/gu, '$1');
  const node: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] };
  const name = beforeYear.exec(value.trim())?.[1] ?? '';
  return isField(page.lines.line(styledText(node.children))) || isPersonName(name)
    ? [{ node, section: [], heading, group: null }]
    : facts;
}

/** `MillWood: a Title (2013)`: a year in parentheses at the end of a heading is not part of the title. */
function withoutYear(entry: Entry): Entry {
  const [whole, year] = bracketedYearAtEnd.exec(entry.title) ?? [];
  if (whole === undefined) return entry;
  const title = entry.title.slice(0, -whole.length);
  return entry.yearFrom === 'venue'
    ? { ...entry, title }
    : { ...entry, title, year: Number(year), yearFrom: 'date' };
}

/** Three words in lower case in a row, or a clause in Chinese. */
const prose = /(?:\s\p{Ll}+){3}|\p{Script=Han}。|\p{Script=Han}{3}[的是了]\p{Script=Han}{2}/u;

/** Whether a block may hold facts, which are names and numbers. Prose begins the page's own text. */
function mayHoldFacts(node: BlockContent | DefinitionContent | RootContent, page: PageReader): boolean {
  if (node.type === 'list') return isFieldList(node);
  // A blockquote holds words of the paper, unless they say where it appeared.
  if (node.type === 'blockquote')
    return node.children.every((child) =>
      child.type === 'paragraph'
        ? page.lines.of(child).every(({ text }) => isField(text))
        : child.type === 'blockquote' && mayHoldFacts(child, page),
    );
  return node.type === 'paragraph' && !prose.test(styledText(node.children).text);
}
