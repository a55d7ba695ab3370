import { facets, treePath, valueSeparator } from '../../paper/facets.ts';
import { noMarks } from '../../paper/reader-marks.ts';
import type { Paper } from '../../paper/schema.ts';
import { distinctSlugs } from './slug.ts';

/** What papers are grouped by. */
export type GroupKind = 'topic' | 'venue' | 'year';

/** The papers of one topic, venue or year. */
export interface PaperGroup {
  readonly kind: GroupKind;
  /** The value of the facet: `OSDI`, `2024`, `Systems > Serving`. */
  readonly value: string;
  /** The steps of a topic; of other groups, the value alone. */
  readonly path: readonly string[];
  readonly papers: readonly Paper[];
  /** The address of its page below the site: `v/osdi/`. */
  readonly address: string;
}

/** The name of a group: of a topic, its last step. */
export function groupName({ path, value }: PaperGroup): string {
  return path.at(-1) ?? value;
}

/** The groups of a list, in order, by kind and value. */
export type PaperGroups = Readonly<Record<GroupKind, ReadonlyMap<string, PaperGroup>>>;

/** The folders of the groups' pages. */
export const groupFolders: Readonly<Record<GroupKind, string>> = { topic: 't', venue: 'v', year: 'y' };

/**
 * Groups papers by topic, venue and year: topics in the order of the list, venues from the one with the most papers,
 * years from the latest. A topic has the papers of those below it, too.
 */
export function groupPapers(papers: readonly Paper[]): PaperGroups {
  return {
    topic: groupsOf('topic', papers),
    venue: groupsOf('venue', papers),
    year: groupsOf('year', papers),
  };
}

function groupsOf(kind: GroupKind, papers: readonly Paper[]): ReadonlyMap<string, PaperGroup> {
  const valuesOf = facets.find(({ key }) => key === kind)?.values ?? (() => []);
  const found = new Map<string, Paper[]>();
  for (const paper of papers)
    for (const value of new Set(valuesOf(paper, noMarks))) {
      const members = found.get(value);
      if (members === undefined) found.set(value, [paper]);
      else members.push(paper);
    }
  const values = [...found.keys()];
  const slugs = distinctSlugs(values);
  const countOf = (value: string) => found.get(value)?.length ?? 0;
  const ordered = {
    topic: () => inTreeOrder(values),
    venue: () => values.toSorted((one, other) => countOf(other) - countOf(one)),
    year: () => values.toSorted((one, other) => Number(other) - Number(one)),
  }[kind]();
  return new Map(
    ordered.map((value) => [
      value,
      {
        kind,
        value,
        path: kind === 'topic' ? treePath(value) : [value],
        papers: kind === 'venue' ? latestFirst(found.get(value) ?? []) : (found.get(value) ?? []),
        address: `${groupFolders[kind]}/${slugs.get(value)}/`,
      },
    ]),
  );
}

/** Topics with those below them right after each, otherwise in the order in which the list has them. */
function inTreeOrder(values: readonly string[]): string[] {
  const below = new Map<string | null, string[]>();
  for (const value of values) {
    const path = treePath(value);
    const parent = path.length === 1 ? null : path.slice(0, -1).join(valueSeparator);
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [value]);
    else siblings.push(value);
  }
  const branch = (value: string): string[] => [value, ...(below.get(value) ?? []).flatMap(branch)];
  return (below.get(null) ?? []).flatMap(branch);
}

/** Papers by year, from the latest; those without a year last. Otherwise in the order of the list. */
function latestFirst(papers: readonly Paper[]): readonly Paper[] {
  return papers.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0));
}
