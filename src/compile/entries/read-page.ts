import type { Definition, List, RootContent } from 'mdast';
import type { ItemUse } from '../../paper/report.ts';
import type { Acronym } from '../../paper/schema.ts';
import type { NoteContext } from '../notes/to-note.ts';
import type { Outline } from '../pages/outline.ts';
import type { PageVenue } from '../pages/page-venue.ts';
import { readAcronym } from './acronym.ts';
import { type Candidate, candidateOf, childrenOf } from './candidate.ts';
import type { Entry } from './entry.ts';
import { hasFieldsBelow, weigh } from './evidence.ts';
import { type Habits, learnHabits, type Weighed } from './habits.ts';
import { isLabel, isPaperUrl } from './link-kind.ts';
import { readEntry } from './read-entry.ts';
import { isTitleLike } from './title.ts';

/** What a page lists, and how each of its list items was understood. */
export interface PageReading {
  readonly entries: readonly Entry[];
  readonly acronyms: readonly Omit<Acronym, 'file'>[];
  readonly uses: ReadonlyMap<List['children'][number], ItemUse>;
}

/** Reads the lists of a page: weighs every item, learns the page's habits from the sure ones, then decides the others by them. */
export function readPage(outline: Outline, pageVenue: PageVenue | null, context: NoteContext): PageReading {
  const entries: Entry[] = [];
  const acronyms: Omit<Acronym, 'file'>[] = [];
  const uses = new Map<List['children'][number], ItemUse>();
  const lists = outline.blocks.flatMap(({ node, section }) => listsIn(node).map((list) => weighList(list, section)));
  const habits = learnHabits(lists.flat());
  const pageContext = { ...context, habits, venue: pageVenue?.venue ?? null, year: pageVenue?.year ?? null };

  const settleBelow = (candidate: Candidate, use: ItemUse): void => {
    for (const child of childrenOf(candidate)) {
      if (uses.has(child.node)) continue;
      uses.set(child.node, use);
      settleBelow(child, use);
    }
  };

  const settle = (siblings: readonly Weighed[]): void => {
    const majority = siblings.filter(({ evidence }) => evidence.strength === 'sure').length * 2 >= siblings.length;
    for (const weighed of siblings) {
      const { candidate, evidence } = weighed;
      const acronym = readAcronym(candidate);
      if (acronym !== null) {
        acronyms.push({ ...acronym, line: candidate.line });
        uses.set(candidate.node, 'prose');
        settleBelow(candidate, 'prose');
        continue;
      }
      const below = childrenOf(candidate).map((child) => ({ candidate: child, evidence: weigh(child) }));
      if (isEntry(weighed, majority, habits, pageVenue)) {
        const own = below.filter(({ candidate: child, evidence: found }) => found.strength === 'sure' && isOwnPaper(child, found));
        const entry = readEntry(candidate, evidence, new Set(own.map(({ candidate: child }) => child.node)), pageContext);
        if (entry !== null) entries.push(entry);
        uses.set(candidate.node, 'entry');
        settle(own);
        settleBelow(candidate, 'note');
        continue;
      }
      uses.set(candidate.node, itemUse(weighed, below));
      settle(below);
    }
  };
  for (const siblings of lists) settle(siblings);
  return { entries: entries.sort((a, b) => a.line - b.line || a.column - b.column), acronyms, uses };
}

/** A likely item is an entry where most of its neighbours are, or where its page or the items below it speak for it. */
function isEntry({ candidate, evidence }: Weighed, majority: boolean, habits: Habits, pageVenue: PageVenue | null): boolean {
  if (evidence.strength === 'sure') return true;
  if (evidence.strength === 'none' || evidence.title === null) return false;
  if (evidence.title.link !== null) return majority || habits.sure > 0 || evidence.title.title.split(' ').length >= 3;
  return (
    majority ||
    (isTitleLike(evidence.title.title) && hasFieldsBelow(candidate)) ||
    (pageVenue !== null && candidate.section.length > 1 && isTitleLike(evidence.title.title))
  );
}

/** An item below an entry lists another paper only when it has a title of its own that leads to literature. */
function isOwnPaper(candidate: Candidate, { title, tail }: Weighed['evidence']): boolean {
  if (title === null || tail === null || title.title.split(' ').length < 3) return false;
  if (title.link !== null) return isPaperUrl(title.link.url);
  return tail.links.some(({ mark, label }) => isLabel(label) && isPaperUrl(mark.url)) && candidate.groups.length > 0;
}

function itemUse({ evidence }: Weighed, below: readonly Weighed[]): ItemUse {
  if (evidence.otherwise === 'navigation') return 'navigation';
  if (evidence.otherwise === 'group') return below.every((child) => child.evidence.otherwise === 'navigation') ? 'navigation' : 'prose';
  if (evidence.otherwise === 'unknown' && evidence.strength !== 'none') return 'notUnderstood';
  return 'prose';
}

function weighList(list: List, section: readonly string[]): Weighed[] {
  return list.children.map((item) => {
    const candidate = candidateOf(item, section);
    return { candidate, evidence: weigh(candidate) };
  });
}

/** The outermost lists of a block: those inside quotes count, those inside list items belong to their item. */
function listsIn(node: RootContent | Definition): List[] {
  if (node.type === 'list') return [node];
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return node.children.flatMap((child) => listsIn(child));
  return [];
}
