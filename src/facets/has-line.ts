import { noValue } from '../paper/facets.ts';
import type { Exploration, FacetCounts } from '../search/exploration.ts';
import type { FacetSelection } from '../view/view.ts';
import { anyValueOf, isDone, type ValueAct } from './acts.ts';

/** One toggle: what papers may have. */
export interface HasToggle {
  /** The kind of link, or the key of the facet, of which papers have a value. */
  readonly name: string;
  /** How many papers the toggle would show. */
  readonly count: number;
  readonly tick: ValueAct;
  /** The selection in the facet of `tick`. */
  readonly selection: FacetSelection;
}

/** What readers look for, most wanted first. `paper` is last: most papers have a link to themselves. */
const wanted = [
  'code',
  'notes',
  'award',
  'video',
  'slides',
  'dataset',
  'demo',
  'artifact',
  'benchmark',
  'blog',
  'homepage',
  'docs',
  'arxiv',
  'paper',
];

const maxToggles = 5;

/** Fewer papers get no toggle: to find one, a link is enough. */
const minPapers = 2;

/**
 * The toggles for what papers of the list have: the most wanted ones, whatever is filtered, and those that
 * are on.
 */
export function hasToggles({ counts, rows }: Exploration): readonly HasToggle[] {
  const { has, award } = counts;
  const all = wanted.flatMap((name) =>
    name === 'award' ? awardToggle(award, rows.length) : linkToggle(has, name),
  );
  return all.filter(({ selection, tick }, index) => index < maxToggles || isDone(selection, tick));
}

function linkToggle({ column, countByValue, selection }: FacetCounts, kind: string): readonly HasToggle[] {
  const id = column.idOf.get(kind);
  if (id === undefined || (column.totals[id] ?? 0) < minPapers) return [];
  const tick: ValueAct = { facet: column.facet.key, value: kind, act: 'tick' };
  return [{ name: kind, count: countByValue[id] ?? 0, tick, selection }];
}

/** The toggle for papers with any award: it excludes those with none. */
function awardToggle({ column, countByValue, selection }: FacetCounts, shown: number): readonly HasToggle[] {
  const none = column.idOf.get(noValue);
  if (none === undefined || column.values.length === 1) return [];
  const { key } = column.facet;
  const { any, not } = selection;
  const showsNone = any.length > 0 ? any.includes(noValue) : !not.includes(noValue);
  const count = shown - (showsNone ? (countByValue[none] ?? 0) : 0);
  return [{ name: key, count, tick: anyValueOf(key), selection }];
}
