import type { Nodes } from 'mdast';
import type { Block } from '../../candidates/block-candidates.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { linkAfterNames, opensWithNames } from '../../candidates/cited-lines.ts';
import { opensInverted } from '../../candidates/opens-like.ts';
import { listsIn } from '../../candidates/outermost-lists.ts';
import { linksOf, slice } from '../../markdown/styled-text.ts';
import { isAllLinks } from '../../names/link-kind.ts';
import { wordCount } from '../../names/title-text.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { peopleBeforeLink } from '../../reading/recognise/around.ts';
import type { Outline } from '../../syntax/outline.ts';
import { groupByCaptions } from '../captions.ts';
import type { Weighed } from '../habits.ts';
import { isSentence } from '../sentence.ts';
import { headingEntries } from './heading-entries.ts';
import type { HeadingEntry } from './heading-entry.ts';
import type { PageReader } from './page-reader.ts';

/** The parts of a page that may be entries. */
export interface PageCandidates {
  /** Items of one list, rows of one table, all blocks of paragraphs, all headings. */
  readonly groups: readonly (readonly Candidate[])[];
  readonly blocks: readonly { readonly weighed: Weighed; readonly nodes: Block['nodes'] }[];
  readonly headings: readonly HeadingEntry[];
  /** Parts of paragraphs that are no entry. */
  readonly unlisted: readonly Candidate[];
}

/** Finds the parts of a page that may be entries. */
export function gatherCandidates(outline: Outline, page: PageReader, isOfVenue: boolean): PageCandidates {
  const headings = headingEntries(outline, page, isOfVenue);
  const asHeadings = new Set(headings.flatMap(({ blocks }) => blocks.map(({ node }) => node)));
  const beside = groupByCaptions(outline.blocks.filter(({ node }) => !asHeadings.has(node)));
  const found = page
    .blocks(beside)
    .map(({ candidate, nodes }) => ({ weighed: { candidate, evidence: page.weigh(candidate) }, nodes }));
  const blocks = sureBlocks(found);
  const inBlocks = new Set<Nodes>(blocks.flatMap(({ nodes }) => nodes));
  const listed = new Set(blocks);
  const unlisted = found.filter((block) => !listed.has(block)).map(({ weighed }) => weighed.candidate);
  const free = beside.filter(({ node }) => !inBlocks.has(node));
  const lists = free.flatMap(({ node, section, group }) =>
    listsIn(node).map((list) => page.items(list.children, section).map((item) => inGroup(item, group, page))),
  );
  const tables = free.flatMap(({ node, section, group }) =>
    node.type === 'table' ? [page.rows(node, section).map((row) => inGroup(row, group, page))] : [],
  );
  const alone = [blocks, headings].map((found) => found.map(({ weighed: { candidate } }) => candidate));
  return { groups: [...lists, ...tables, ...alone], blocks, headings, unlisted };
}

function inGroup(candidate: Candidate, group: string | null, page: PageReader): Candidate {
  return group === null ? candidate : page.known({ ...candidate, above: [group, ...candidate.above] });
}

/** From this number of sure paragraphs on, other paragraphs of the page count if they look like entries. */
const minSure = 5;

type FoundBlock = PageCandidates['blocks'][number];

/** Paragraph blocks that are entries. One alone is prose, several are a habit. */
function sureBlocks(found: readonly FoundBlock[]): readonly FoundBlock[] {
  const sure = new Set(
    found.filter(({ weighed }) => weighed.evidence.strength === 'sure' || isOnlyLink(weighed)),
  );
  if (sure.size === 0) return [];
  const named = namedTogether(found);
  if (sure.size + named.size < 2) return [];
  const shared = new Set([...sure].map(({ nodes: [first] }) => first));
  return found.filter(
    (block) =>
      sure.has(block) ||
      named.has(block) ||
      // If one line of a paragraph is an entry of its own, so are the others.
      (shared.has(block.nodes[0]) && isNamed(block.weighed)) ||
      (sure.size >= minSure &&
        (isNamed(block.weighed) ||
          isCited(block.weighed) ||
          isByPeople(block.weighed) ||
          isBeforePeople(block.weighed))),
  );
}

/** A section lists things if this many of its paragraphs, and this share, name their link's target. */
const minNamed = 3;
const minNamedShare = 2 / 3;

/**
 * The paragraphs that name the target of their link: all of them in sections where most do so; otherwise
 * those side by side that also name people.
 */
function namedTogether(found: readonly FoundBlock[]): ReadonlySet<FoundBlock> {
  const sections = new Map<string, FoundBlock[]>();
  for (const block of found) {
    const key = block.weighed.candidate.section.join('\n');
    const ofSection = sections.get(key) ?? [];
    ofSection.push(block);
    sections.set(key, ofSection);
  }
  const together = [...sections.values()].flatMap((blocks) => {
    const named = blocks.filter(({ weighed }) => isNamed(weighed) && namesInWords(weighed));
    return named.length >= minNamed && named.length >= minNamedShare * blocks.length
      ? named
      : runsOf(
          blocks,
          ({ weighed }) =>
            isBeforePeople(weighed) || (linkAfterNames(weighed.candidate.head) !== null && isNamed(weighed)),
        );
  });
  return new Set(together);
}

/** The blocks that pass a test and are beside others that do. */
function runsOf<Found>(blocks: readonly Found[], isSo: (block: Found) => boolean): Found[] {
  const so = blocks.map(isSo);
  return blocks.filter((_, index) => so[index] && (so[index - 1] || so[index + 1]));
}

/** `[1965] [A Title](…)`: a first line that is only a web link, perhaps after a number or date. */
function isOnlyLink({ candidate: { head }, evidence: { strength, title } }: Weighed): boolean {
  return (
    strength === 'likely' &&
    title?.link != null &&
    /^https?:/iu.test(title.link.url) &&
    wordCount(title.title) >= 3 &&
    isAllLinks(slice(head, opening.exec(head.text)?.[0].length ?? 0)) &&
    linksOf(head).length === 1
  );
}

const opening = pattern('u')`
  ^\s*(?:\d{1,3}[.)、．）]\s*)?(?:[[(【]\s*${printedYear}(?:[-/.]\d{1,2}){0,2}\s*[\])】]\s*)?`;

/**
 * `[Name of it](…): what it is`, `**Name of it**: https://…`: a paragraph that names the target of its link,
 * and is not a sentence that goes on after the link.
 */
function isNamed({ candidate: { head }, evidence: { strength, title, fields } }: Weighed): boolean {
  if (strength !== 'likely' || title === null || title.setAs === 'plain') return false;
  const isWord = title.title.split(' ').length < 2;
  const leads = title.link !== null || (fields?.links.some(({ label }) => /^https?:/iu.test(label)) ?? false);
  const after = head.text.slice(title.end).replace(/^["”]/u, '');
  if (title.link !== null && linkAfterNames(head) === title.link && !/^\s*\p{Ll}/u.test(after)) return true;
  // A word alone names the target of its link; with a sentence after it, it may open prose.
  return leads && (isWord ? /^\s*$/u : /^\s*(?:[.:：]|[-–—]\s|\sby\s|$)/u).test(after);
}

/**
 * `Frost, Ada. 2019. *Kites*. Knot Press`, `Frost, Ada. Kites. Ropeham: Knot Press, 2019`: a paragraph that
 * opens with people and has a year, with words between or after them.
 */
function isCited({ candidate: { head }, evidence: { title, fields } }: Weighed): boolean {
  const isDated = fields !== null && (fields.date !== null || fields.venue?.year != null);
  return opensWithNames(head) || (title !== null && isDated && opensInverted(head));
}

/** `Ada Frost, *A Title of Words* (Knot Press)`, `Ada Frost: [A Title of Words](…)`: a title after people. */
function isByPeople({ candidate: { head }, evidence: { strength, title, fields } }: Weighed): boolean {
  const [first] = fields?.authors ?? [];
  if (strength !== 'none' && peopleBeforeLink(head.cut) !== null) return true;
  if (strength === 'none' || title === null || first === undefined) return false;
  if (wordCount(title.title) < (title.link === null ? 3 : 2)) return false;
  const isSetOff =
    title.link !== null ||
    /["“‘]\s*$/u.test(head.text.slice(0, title.start)) ||
    head.marks.some(
      ({ kind, start, end }) => kind !== 'code' && start <= title.start && end >= title.end - 1,
    );
  return isSetOff && head.text.trimStart().startsWith(first) && !isSentence(fields?.rest ?? '');
}

/** `*A Title of Words*, Ada Frost: what it is`: a title in italics, then the people. */
function isBeforePeople({ candidate: { head }, evidence: { strength, title, fields } }: Weighed): boolean {
  const [first] = fields?.authors ?? [];
  if (strength === 'none' || title === null || first === undefined || wordCount(title.title) < 3)
    return false;
  const opens = /[\p{L}\p{N}]/u.exec(head.text)?.index ?? 0;
  const between = head.text.slice(title.end, head.text.indexOf(first, title.end));
  return (
    title.start <= opens &&
    head.marks.some(
      ({ kind, start, end }) => kind === 'emphasis' && start <= title.start && end >= title.end - 1,
    ) &&
    /^(?:\s\([^()]*\))?\W*(?:by\s)?$/u.test(between)
  );
}

function namesInWords({ evidence: { title } }: Weighed): boolean {
  return title !== null && wordCount(title.title) >= 3 && !isSentence(title.title);
}

/** Candidates with all items below them. */
export function withBelow(candidates: readonly Candidate[], page: PageReader): Candidate[] {
  return candidates.flatMap((candidate) => [candidate, ...withBelow(page.below(candidate), page)]);
}
