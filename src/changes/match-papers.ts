import { titleKey } from '../paper/fold.ts';
import type { Paper } from '../paper/schema.ts';
import { titleSimilarity } from '../paper/title-similarity.ts';

/** What is compared of a paper. */
export interface Matchable {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly identifiers: Paper['identifiers'];
  readonly links: readonly { readonly url: string }[];
  readonly placements: readonly { readonly file: string; readonly section: readonly string[] }[];
}

/** A paper in two states of a list. */
export type PaperPair<Before, After> = readonly [before: Before, after: After];

/** Titles at least this similar, in the same section, are of one paper. */
const minSimilarity = 0.5;

/** More pairs of titles than this are not compared: a section was rewritten. */
const maxComparisons = 40_000;

/**
 * Pairs the papers of two states of a list: by id, then by former id, identifier, main link or title if only one paper
 * of each state has it, then by similar titles in the same section. The result is in the order of `after`. Exchanging
 * the states exchanges the papers of each pair.
 */
export function matchPapers<Before extends Matchable, After extends Matchable>(
  before: readonly Before[],
  after: readonly After[],
): PaperPair<Before, After>[] {
  const pairs = new Map<After, Before>();
  const matched = new Set<Before>();
  const pair = (one: Before, other: After) => {
    if (matched.has(one) || pairs.has(other)) return;
    matched.add(one);
    pairs.set(other, one);
  };
  const byId = new Map(before.map((paper) => [paper.id, paper]));
  for (const paper of after) {
    const same = byId.get(paper.id);
    if (same !== undefined) pair(same, paper);
  }
  for (const keyOf of keys) {
    if (pairs.size === before.length || pairs.size === after.length) break;
    const ones = byUniqueKey(before, keyOf);
    for (const [key, other] of byUniqueKey(after, keyOf)) {
      const one = ones.get(key);
      if (one && other) pair(one, other);
    }
  }
  const left = before.filter((paper) => !matched.has(paper));
  for (const [one, other] of similarPapers(
    left,
    after.filter((paper) => !pairs.has(paper)),
  ))
    pair(one, other);
  return after.flatMap((paper) => {
    const same = pairs.get(paper);
    return same === undefined ? [] : [[same, paper] as const];
  });
}

type KeyOf = (paper: Matchable) => readonly (string | undefined)[];

/** What two states of one paper share, surest first. */
const keys: readonly KeyOf[] = [
  ({ id, formerIds }) => [id, ...formerIds],
  ({ identifiers: { doi } }) => [doi?.toLowerCase()],
  ({ identifiers: { arxiv } }) => [arxiv],
  ({ identifiers: { openreview } }) => [openreview],
  ({ identifiers: { usenix } }) => [usenix],
  ({ links }) => [links[0]?.url],
  ({ title }) => [titleKey(title)],
];

/** The papers by their keys; null if several have a key. */
function byUniqueKey<Each extends Matchable>(
  papers: readonly Each[],
  keyOf: KeyOf,
): ReadonlyMap<string, Each | null> {
  const found = new Map<string, Each | null>();
  for (const paper of papers)
    for (const key of new Set(keyOf(paper)))
      if (key !== undefined && key !== '') found.set(key, found.has(key) ? null : paper);
  return found;
}

/** Pairs of papers with similar titles in one section, the most similar first. A paper may be in several pairs. */
function similarPapers<Before extends Matchable, After extends Matchable>(
  before: readonly Before[],
  after: readonly After[],
): PaperPair<Before, After>[] {
  const sections = bySection(after);
  const found = [...bySection(before)].flatMap(([section, ones]) => {
    const others = sections.get(section) ?? [];
    if (ones.length * others.length > maxComparisons) return [];
    return ones.flatMap((one) =>
      others.flatMap((other) => {
        const similarity = titleSimilarity(one.paper.title, other.paper.title);
        return similarity < minSimilarity ? [] : [{ one, other, similarity }];
      }),
    );
  });
  // Two pairs with the same sum of indexes share no paper: the order of the states makes no difference.
  return found
    .sort(
      (a, b) => b.similarity - a.similarity || a.one.index + a.other.index - (b.one.index + b.other.index),
    )
    .map(({ one, other }) => [one.paper, other.paper]);
}

interface Numbered<Each> {
  readonly paper: Each;
  readonly index: number;
}

function bySection<Each extends Matchable>(
  papers: readonly Each[],
): ReadonlyMap<string, readonly Numbered<Each>[]> {
  const sections = new Map<string, Numbered<Each>[]>();
  papers.forEach((paper, index) => {
    const [place] = paper.placements;
    const section = JSON.stringify([place?.file, place?.section]);
    const known = sections.get(section);
    if (known === undefined) sections.set(section, [{ paper, index }]);
    else known.push({ paper, index });
  });
  return sections;
}
