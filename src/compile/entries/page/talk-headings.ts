import type { Nodes } from 'mdast';
import { type Candidate, makeCandidate } from '../../candidates/candidate.ts';
import { listsIn } from '../../candidates/outermost-lists.ts';
import { linksOf } from '../../markdown/styled-text.ts';
import { isPaperUrl } from '../../names/link-kind.ts';
import { isTitleLike, wordCount } from '../../names/title-text.ts';
import type { OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';
import { namesOnlyVenueOrYear } from '../group.ts';
import type { HeadingEntry } from './heading-entry.ts';
import type { PageReader } from './page-reader.ts';

/** Headings are talks only if at least this many on one level qualify; fewer are sections of a venue page. */
const minTalks = 3;
/** Titles of talks usually have at least this many words; topics rarely do. */
const minTitleWords = 4;

/**
 * The innermost headings of a venue's page, if most read like titles and have notes below them: such a page
 * has notes on each talk. None if literature is linked or listed below them, because then they are topics.
 */
export function talkHeadings(
  headings: readonly OutlineHeading[],
  blocksOf: ReadonlyMap<OutlineHeading | null, readonly SectionedBlock[]>,
  page: PageReader,
): HeadingEntry[] {
  const depth = headings.reduce((deepest, heading) => Math.max(deepest, heading.depth), 0);
  const talks = headings
    .filter((heading) => heading.depth === depth && !namesOnlyVenueOrYear(heading.text))
    .map((heading) => ({ heading, blocks: blocksOf.get(heading) ?? [] }));
  const titled = talks.filter(
    ({ heading: { text, styled } }) =>
      linksOf(styled).length === 0 && wordCount(text) >= minTitleWords && !/[.:?]\s*$/u.test(text),
  );
  const titleLike = titled.filter(({ heading: { text } }) => isTitleLike(text));
  const noted = titled.filter(({ blocks: [first] }) => first?.node.type === 'paragraph');
  const isHabit =
    noted.length >= minTalks &&
    titled.length * 3 >= talks.length * 2 &&
    [noted, titleLike].every((some) => some.length * 2 >= titled.length);
  if (!isHabit) return [];
  const below = talks.flatMap(({ blocks }) => blocks);
  if (below.some(({ node }) => leadsToPaper(node)) || listsPapers(below, page)) return [];
  return talks
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }) => {
      const head = page.lines.line(heading.styled);
      const notes = blocks.map(({ node }) => node);
      const candidate = page.known(
        makeCandidate('heading', heading.node, head, [], notes, heading.above, notes.at(-1)),
      );
      return { weighed: { candidate, evidence: page.weigh(candidate) }, blocks };
    });
}

/** Whether a table or a link to literature is anywhere below a node. */
function leadsToPaper(node: Nodes): boolean {
  if (node.type === 'table' || (node.type === 'link' && isPaperUrl(node.url))) return true;
  return 'children' in node && node.children.some(leadsToPaper);
}

/** Whether at least half of all items are sure papers. */
function listsPapers(blocks: readonly SectionedBlock[], page: PageReader): boolean {
  const items: Candidate[] = blocks.flatMap(({ node, section }) =>
    listsIn(node).flatMap((list) => page.items(list.children, section)),
  );
  const sure = items.filter((item) => page.weigh(item).strength === 'sure');
  return items.length > 0 && sure.length * 2 >= items.length;
}
