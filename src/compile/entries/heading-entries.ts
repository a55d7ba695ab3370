import type { List } from 'mdast';
import type { Outline, OutlineHeading, SectionedBlock } from '../pages/outline.ts';
import { blockCandidates, headingCandidate } from './block-candidates.ts';
import { candidateOfItem } from './candidate.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { Weighed } from './habits.ts';
import { isLabel, isPaperUrl, isPdf } from './link-kind.ts';
import { findTitle } from './title.ts';
import { isTitleLike } from './title-text.ts';

/** A heading that is an entry, and the blocks below it that speak of it. */
export interface HeadingEntry {
  readonly weighed: Weighed;
  readonly blocks: readonly SectionedBlock[];
}

interface Probe extends HeadingEntry {
  readonly heading: OutlineHeading;
  /** `sure`: it leads to literature, or the fields of a paper stand below it. `likely`: it has a title. */
  readonly strength: 'sure' | 'likely' | 'none';
}

/**
 * Headings that are entries: a title that leads to a paper, or one with the fields of a paper below it. One alone is a section, several are a habit.
 * Where most headings of a level are entries, the others that have a title are entries too.
 */
export function headingEntries(outline: Outline): HeadingEntry[] {
  const blocksOf = new Map<OutlineHeading | null, SectionedBlock[]>();
  for (const block of outline.blocks) blocksOf.set(block.heading, [...(blocksOf.get(block.heading) ?? []), block]);
  const parents = new Set(outline.headings.map(({ above }) => above.join('\n')));
  const probes = outline.headings
    .filter(({ depth, text }) => depth > 1 && /\S\s+\S/u.test(text.trim()))
    .map((heading) => probe(heading, blocksOf.get(heading) ?? [], parents.has([...heading.above, heading.text].join('\n'))));
  const sure = probes.filter(({ strength }) => strength === 'sure');
  if (sure.length < 2) return [];
  return probes.filter(({ strength, heading: { depth } }) => {
    if (strength !== 'likely') return strength === 'sure';
    const level = probes.filter(({ heading }) => heading.depth === depth);
    return level.filter((one) => one.strength === 'sure').length * 2 > level.length;
  });
}

function probe(heading: OutlineHeading, blocks: readonly SectionedBlock[], isParent: boolean): Probe {
  const candidate = headingCandidate(heading, heading.styled, blocks, heading.above);
  const evidence = weigh(candidate);
  return { heading, weighed: { candidate, evidence }, blocks, strength: strengthOf(evidence, blocks, isParent) };
}

function strengthOf({ strength, title, fields }: Evidence, blocks: readonly SectionedBlock[], isParent: boolean): Probe['strength'] {
  if (title === null || fields === null || strength === 'none' || title.title.split(/\s+/u).length < 2) return 'none';
  const leads = !isParent && title.link !== null && (isPaperUrl(title.link.url) || isPdf(title.link.url));
  const entries = blocks.filter(({ node }) => node.type === 'table' || (node.type === 'list' && listsEntries(node, leads)));
  if (entries.length > 0) return 'none';
  if (leads) return 'sure';
  const inside = blockCandidates(blocks).map((block) => weigh(block.candidate));
  if (inside.some(isOwnEntry)) return 'none';
  const labelled = fields.links.some(({ label, mark }) => isLabel(label) && (isTitleLike(title.title) || isPaperUrl(mark.url)));
  const hasFields = fields.authors.length > 0 || fields.venue?.venue != null || labelled;
  if (strength === 'sure' && hasFields && blocks.length > 0) return 'sure';
  const isSection = isParent || blocks.length === 0 || blocks.some(({ node }) => node.type === 'list' && listsLinks(node));
  return !isSection && isTitleLike(title.title) ? 'likely' : 'none';
}

/** Tells whether a paragraph block below a heading is a paper of its own rather than fields of the heading's. */
function isOwnEntry({ strength, title, fields }: Evidence): boolean {
  if (strength !== 'sure' || title === null) return false;
  return title.slot !== 'plain' || (isTitleLike(title.title) && !isLabel(title.title) && (fields?.links.length ?? 0) > 0);
}

/** Tells whether a list below a heading lists papers of its own: one that does is enough, unless the heading leads to a paper itself. */
function listsEntries({ children }: List, leads: boolean): boolean {
  const papers = children.filter((item) => {
    const { strength, title } = weigh(candidateOfItem(item, []));
    return strength === 'sure' && title !== null && title.title.split(' ').length >= 3;
  });
  return leads ? papers.length * 2 > children.length : papers.length > 0;
}

/** Tells whether most items of a list are links with words of their own: a section of things, not the fields of one. */
function listsLinks({ children }: List): boolean {
  const linked = children.filter((item) => findTitle(candidateOfItem(item, []))?.link != null);
  return linked.length * 2 >= children.length;
}
