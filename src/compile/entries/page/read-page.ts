import type { Nodes, Paragraph } from 'mdast';
import type { ItemUse } from '../../../paper/reports/report-kinds.ts';
import type { Acronym } from '../../../paper/schema.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { papersIn } from '../../candidates/several-papers.ts';
import { dateYear } from '../../names/dates.ts';
import type { FieldLine } from '../../reading/entry-lines.ts';
import { labelEntries } from '../../reading/label-entries.ts';
import type { RichTextContext } from '../../rich-text/rich-text-context.ts';
import type { Outline } from '../../syntax/outline.ts';
import { readAcronym } from '../acronym.ts';
import { withAuthorsAbove } from '../citation.ts';
import { isDatedBelowName, isTitleAlone } from '../dated-title.ts';
import { isEntry, isOwnPaper } from '../decide-entry.ts';
import { isBuiltAlike } from '../entries-below.ts';
import type { Entry } from '../entry.ts';
import { yearOfHeading } from '../entry-year.ts';
import { isGroup, namesVenue } from '../group.ts';
import { isPlainTitle, learnHabits, type Weighed } from '../habits.ts';
import { headingVenue } from '../headings/heading-venue.ts';
import { venueHeadings } from '../headings/venue-headings.ts';
import { formOdds, neighboursOf } from '../neighbours.ts';
import { indexedPapers } from '../no-entry/navigation.ts';
import { type PageVenue, venueOfFile } from '../page-venue.ts';
import { gatherCandidates, withBelow } from './gather-candidates.ts';
import type { PageReader } from './page-reader.ts';
import { itemUse, reportDoubtful, reportUnread } from './report-reading.ts';
import { addUnlistedWords } from './unlisted-words.ts';

/** The entries of a page, and how its parts were understood. */
export interface PageReading {
  readonly entries: readonly Entry[];
  readonly acronyms: readonly Omit<Acronym, 'file'>[];
  /** What became of each list item, row, paragraph and heading. For other nodes, the kind of page decides. */
  readonly uses: ReadonlyMap<Nodes, ItemUse>;
  /** The parts of the page that list papers, each with its entries. */
  readonly places: ReadonlyMap<Nodes, readonly Entry[]>;
  /** The parts that belong to an entry before them. */
  readonly taken: ReadonlySet<Nodes>;
  /** The lines of a paragraph, as they were read. */
  readonly linesOf: (paragraph: Paragraph) => readonly FieldLine[];
}

/**
 * Reads a page: labels each candidate's lines by what the page usually has in each slot, then decides which
 * candidates are entries.
 */
export function readPage(
  outline: Outline,
  pageVenue: PageVenue | null,
  context: RichTextContext,
  page: PageReader,
): PageReading {
  const acronyms: Omit<Acronym, 'file'>[] = [];
  const uses = new Map<Nodes, ItemUse>();
  const places = new Map<Nodes, readonly Entry[]>();
  const {
    blocks,
    headings,
    groups: candidates,
    ...gathered
  } = gatherCandidates(outline, page, pageVenue !== null);
  const unlisted = [...gathered.unlisted];
  const everyCandidate = withBelow(candidates.flat(), page);
  const labels = labelEntries(everyCandidate, page.prepared, page.labelledAlone);
  const indexed = indexedPapers(candidates.flat());
  const known = new Map<Candidate, Weighed>();
  const weighed = (candidate: Candidate): Weighed => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const one = {
      candidate,
      evidence: page.weighLabelled(candidate, labels.of(candidate), indexed.has(candidate)),
    };
    known.set(candidate, one);
    return one;
  };
  const below = ({ candidate }: Weighed) => page.below(candidate).map(weighed);
  const groups = candidates.map((group) => group.map(weighed));
  const habits = learnHabits(
    groups.flat(),
    everyCandidate.map(weighed),
    [outline.title, ...outline.headings.filter(({ depth }) => depth === 1).map(({ text }) => text)],
    context.file,
    below,
  );
  const ofPage = pageVenue ?? venueOfFile(outline.title, context.file, everyCandidate.map(weighed));
  const oddsOf = formOdds(groups, below);
  const pageContext = {
    ...context,
    habits,
    venueHeadings: venueHeadings(outline, everyCandidate, page.lines.memo),
    venue: ofPage?.venue ?? null,
    year: ofPage?.year ?? yearOfHeading(outline.title),
  };

  const settleBelow = (candidate: Candidate, use: ItemUse): void => {
    for (const child of page.below(candidate)) {
      if (uses.has(child.node)) continue;
      uses.set(child.node, use);
      settleBelow(child, use);
    }
  };
  const settle = (siblings: readonly Weighed[], group: readonly string[] = []): void => {
    const neighbours = neighboursOf(siblings);
    let above: Entry | null = null;
    for (const one of siblings) {
      const { candidate, evidence } = one;
      const acronym = readAcronym(candidate);
      const items = below(one);
      if (acronym !== null) {
        acronyms.push({ ...acronym, line: candidate.start.line });
        uses.set(candidate.node, 'prose');
        settleBelow(candidate, 'prose');
      } else if (
        !isGroup(one, items) &&
        isEntry(one, neighbours, habits, {
          odds: oddsOf(one),
          isOfVenue:
            (ofPage !== null && (candidate.section.length > 1 || candidate.container === 'heading')) ||
            group.some(namesVenue) ||
            (isTitleAlone(one) && isBelowVenue(candidate, pageContext.venueHeadings)),
        })
      ) {
        const own = items.filter(
          (child) =>
            (child.evidence.strength === 'sure' && isOwnPaper(child)) ||
            isDatedBelowName(child, one) ||
            isBuiltAlike(child, candidate) ||
            (habits.nestedTitles && isPlainTitle(child)),
        );
        const taken = new Set(own.map((child) => child.candidate.node));
        const papers = papersIn(candidate);
        // Without items below, its fields are those that it was weighed by.
        const weighedBy = papers.length === 1 && items.length === 0 ? evidence.fields : null;
        for (const paper of papers) {
          const read = page.entry(paper, {
            evidence: papers.length === 1 ? evidence : weighed(paper).evidence,
            context: { ...pageContext, group: [...group, ...candidate.above] },
            fields: weighedBy,
            labelling: labels.of(paper),
            taken,
          });
          if (read === null) continue;
          const entry: Entry = withAuthorsAbove(read, paper.head.text, above);
          above = entry;
          places.set(candidate.node, [...(places.get(candidate.node) ?? []), entry]);
        }
        if (papers.length === 1) reportDoubtful(one, context);
        uses.set(candidate.node, 'entry');
        settle(own, [...group, ...candidate.above]);
        settleBelow(candidate, 'note');
      } else {
        above = null;
        const use = itemUse(one, items);
        unlisted.push(candidate);
        // Another paper of the same row or line may be an entry.
        if (!places.has(candidate.node)) uses.set(candidate.node, use);
        if (use === 'notUnderstood') reportUnread(candidate, context);
        settle(items, [...group, ...candidate.above, ...(isGroup(one, items) ? [candidate.head.text] : [])]);
      }
    }
  };
  for (const siblings of groups) settle(siblings);
  addUnlistedWords(places, unlisted, context);
  for (const { nodes } of blocks) for (const node of nodes.slice(1)) uses.set(node, 'note');
  for (const { blocks: below } of headings) for (const { node } of below) uses.set(node, 'note');
  const isListed = ({ candidate }: Weighed) => places.has(candidate.node);
  const taken = new Set<Nodes>([
    ...everyCandidate.flatMap(({ node, beside }) => (places.has(node) ? beside : [])),
    ...blocks.flatMap(({ weighed: block, nodes }) => (isListed(block) ? nodes.slice(1) : [])),
    ...headings.flatMap(({ weighed: heading, blocks: below }) =>
      isListed(heading) ? below.map(({ node }) => node) : [],
    ),
  ]);
  return {
    entries: [...places.values()].flat().sort((a, b) => a.line - b.line || a.column - b.column),
    acronyms,
    uses,
    places,
    taken,
    linesOf: page.lines.of,
  };
}

/** Whether the nearest heading names a venue, or a year below one that does. */
function isBelowVenue({ section, head }: Candidate, venues: ReadonlySet<string>): boolean {
  const nearest = section.slice(dateYear(section.at(-1) ?? '') === null ? -1 : -2);
  return headingVenue(nearest, venues, head.cut.memo) !== null;
}
