import { titleKey } from '../../../paper/fold.ts';
import { hasAbstract, headingCandidate } from '../../candidates/heading-candidate.ts';
import { linksOf } from '../../markdown/styled-text.ts';
import { spacedWords } from '../../markdown/white-space.ts';
import { isPartOfOrganisation } from '../../names/affiliations.ts';
import { isDay } from '../../names/dates.ts';
import { isDocument, isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { sectionKind } from '../../names/section-kind.ts';
import { isTitleLike, wordCount } from '../../names/title-text.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../../reading/lines/line.ts';
import {
  type Outline,
  type OutlineHeading,
  type SectionedBlock,
  sectionTitle,
} from '../../syntax/outline.ts';
import type { Evidence } from '../evidence.ts';
import { namesOnlyVenueOrYear } from '../group.ts';
import {
  hasContents,
  hasEntries,
  hasListOfLinks,
  hasListOfPapers,
  hasListOfTitles,
} from './below-heading.ts';
import type { HeadingEntry } from './heading-entry.ts';
import { headingsWithFacts } from './headings-with-facts.ts';
import type { PageReader } from './page-reader.ts';
import { talkHeadings } from './talk-headings.ts';

interface Probe extends HeadingEntry {
  readonly heading: OutlineHeading;
  /** `sure`: it leads to literature, or the fields of a paper are below it. `likely`: it has a title. */
  readonly strength: 'sure' | 'likely';
}

/** Headings of parts that a list has beside its entries, such as news or its licence. */
const upkeep = pattern('iu')`
  ^[^\p{L}]*(?:(?:table of )?contents?|overview|introduction|about(?: this)?.*|news|updates?|recent updates?
  |changelog|contribut\w*.*|licen[cs]e|citations?|cit(?:e|ing)(?!\w).*|acknowledge?ments?|star history
  |contact(?: us)?|how to .*|getting started|related (?:lists?|awesome.*|resources?)|see also
  |(?:meta|basic|general) ?info(?:rmation)?|metadata|目录|更新.*|贡献.*|引用)[^\p{L}]*$`;

/** The headings that are entries: sure ones if several, likely ones where most of a level are sure. */
export function headingEntries(
  outline: Outline,
  page: PageReader,
  isOfVenue: boolean,
): readonly HeadingEntry[] {
  const blocksOf = new Map<OutlineHeading | null, SectionedBlock[]>();
  for (const block of outline.blocks) {
    const before = blocksOf.get(block.heading);
    if (before === undefined) blocksOf.set(block.heading, [block]);
    else before.push(block);
  }
  const parents = new Set(outline.headings.map(({ above }) => above.join('\n')));
  const recorded = headingsWithFacts(outline, blocksOf, page);
  const asked = outline.headings.filter(
    (heading) =>
      heading.depth > 1 &&
      /\S\s+\S/u.test(heading.text.trim()) &&
      !upkeep.test(heading.text) &&
      sectionKind([heading.text]) === null &&
      !recorded.headings.has(heading),
  );
  const probes = asked.flatMap(
    (heading) =>
      probe(
        heading,
        blocksOf.get(heading) ?? [],
        parents.has([...heading.above, sectionTitle(heading)].join('\n')),
        page,
      ) ?? [],
  );
  const sure = probes.filter(({ strength }) => strength === 'sure');
  if (sure.length < 2 && !sure.some(isPlainPaper))
    return isOfVenue && recorded.entries.length === 0
      ? talkHeadings(asked, blocksOf, page)
      : recorded.entries;
  const isHabit = new Map(
    [1, 2, 3, 4, 5, 6].map((depth) => {
      const sure = probes.filter((one) => one.strength === 'sure' && one.heading.depth === depth);
      return [depth, sure.length * 2 > asked.filter((heading) => heading.depth === depth).length];
    }),
  );
  return [
    ...recorded.entries,
    ...probes.filter(({ strength, heading }) => strength === 'sure' || isHabit.get(heading.depth)),
  ];
}

/** Whether one such heading is enough: it has a long title, a venue and a link such as [Paper]. */
function isPlainPaper({ weighed: { evidence } }: HeadingEntry): boolean {
  const { title, fields } = evidence;
  return (
    title !== null &&
    spacedWords(title.title) >= 4 &&
    fields?.venue?.venue != null &&
    fields.links.some(({ label, mark }) => isLabel(label) && isPaperUrl(mark.url))
  );
}

/** Weighs a heading with what is below it; null for one that cannot be an entry. */
function probe(
  heading: OutlineHeading,
  blocks: readonly SectionedBlock[],
  isParent: boolean,
  page: PageReader,
): Probe | null {
  // Saves time: most headings have no link and entries below them, and are no entries themselves.
  if (
    linksOf(heading.styled).length === 0 &&
    (hasListOfPapers(blocks, false, page) || hasEntries(heading.text, blocks, page))
  )
    return null;
  const { text } = heading;
  const isVenueOrYear = page.lines.memo.of(namesOnlyVenueOrYear, text);
  if (isVenueOrYear || isPartOfOrganisation(text) || (isParent && isSession(heading))) return null;
  const head = page.lines.line(heading.styled);
  const candidate = page.known(headingCandidate(heading, head, blocks, heading.above, page.lines));
  const evidence = page.weigh(candidate);
  // Where only a line below it has a title, that line may be an entry, and the heading names its section.
  if (!isInHead(evidence.title, head)) return null;
  if (!isParent && hasAbstract(candidate) && evidence.strength === 'sure')
    return { heading, weighed: { candidate, evidence }, blocks, strength: 'sure' };
  const strength = strengthOf(evidence, blocks, isParent, page, () =>
    hasFields(weighWithoutLists(heading, head, blocks, page)),
  );
  return strength === 'none' ? null : { heading, weighed: { candidate, evidence }, blocks, strength };
}

/** `8 Kites and Markets (June 20, HU)`: a heading without a link, with the day of a meeting in brackets. */
function isSession({ styled }: OutlineHeading): boolean {
  const inside = /[(（]([^()（）]{4,60})[)）]\s*$/u.exec(styled.text)?.[1] ?? '';
  return linksOf(styled).length === 0 && inside.split(/[,;，]\s*/u).some(isDay);
}

function isInHead(title: Evidence['title'], { text }: Line): boolean {
  return (
    title === null || text.slice(title.start, title.end + 1).includes(title.title.split(' ', 1)[0] ?? '')
  );
}

function weighWithoutLists(
  heading: OutlineHeading,
  head: Line,
  blocks: readonly SectionedBlock[],
  page: PageReader,
): Evidence {
  const others = blocks.filter(({ node }) => node.type !== 'list');
  return page.weigh(page.known(headingCandidate(heading, head, others, heading.above, page.lines)));
}

function strengthOf(
  evidence: Evidence,
  blocks: readonly SectionedBlock[],
  isParent: boolean,
  page: PageReader,
  hasOwnFields: () => boolean,
): Probe['strength'] | 'none' {
  const { strength, title, fields } = evidence;
  if (title === null || fields === null || strength === 'none' || spacedWords(title.title) < 2) return 'none';
  const linksToPaper =
    !isParent && title.link !== null && (isPaperUrl(title.link.url) || isDocument(title.link.url));
  if (hasListOfPapers(blocks, linksToPaper, page)) return 'none';
  if (linksToPaper) return 'sure';
  if (hasEntries(title.title, blocks, page) || hasContents(blocks, page)) return 'none';
  // If the items of the lists below read like titles, the fields in these lists are theirs, not the
  // heading's.
  if (hasFields(evidence) && blocks.length > 0)
    return !hasListOfTitles(blocks, page) || hasOwnFields() ? 'sure' : 'none';
  // A title with a venue and a year needs nothing below it.
  if (blocks.length === 0 && !isParent && hasFields(evidence) && isDatedTitle(evidence)) return 'sure';
  const isSection = isParent || blocks.length === 0 || hasListOfLinks(blocks, page);
  return !isSection && isTitleLike(title.title) ? 'likely' : 'none';
}

function isDatedTitle({ title, fields }: Evidence): boolean {
  return fields?.venue?.venue != null && fields.venue.year !== null && wordCount(title?.title ?? '') >= 4;
}

/** Whether the evidence is sure and has people, a venue or links to the work beside the title. */
function hasFields({ strength, title, fields }: Evidence): boolean {
  if (strength !== 'sure' || title === null || fields === null) return false;
  const labelled = fields.links.filter(({ label }) => isLabel(label));
  const bare = fields.links.filter(({ label }) => /^https?:/iu.test(label));
  return (
    fields.authors.length > 0 ||
    fields.venue?.venue != null ||
    [...labelled, ...bare].some(({ mark }) => isPaperUrl(mark.url) || isDocument(mark.url)) ||
    fields.links.some(
      ({ label, mark }) => isPaperUrl(mark.url) && titleKey(label) === titleKey(title.title),
    ) ||
    (labelled.length > 0 && isTitleLike(title.title))
  );
}
