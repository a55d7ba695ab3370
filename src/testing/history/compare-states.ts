import type { Dataset, Paper } from '../../paper/schema.ts';
import type { LineMap, Lines } from './line-map.ts';

type State = Pick<Dataset, 'papers' | 'pages'>;
type Pair = readonly [before: Paper, after: Paper];

/** What became of the papers whose lines nobody touched between two states. */
export interface Comparison {
  /** How many papers of the first state have only such lines. */
  readonly compared: number;
  readonly disappeared: readonly Paper[];
  readonly appeared: readonly Paper[];
  /** Papers whose id changed although none of their lines was edited, neither before nor after. */
  readonly renamed: readonly Pair[];
  /** Papers whose id changed because an edited or new entry was merged into them. */
  readonly renamedByEdit: readonly Pair[];
}

/**
 * Compares two states of a list. `toAfter` and `toBefore` tell where the lines of one state are in the other.
 */
export function compareStates(before: State, after: State, toAfter: LineMap, toBefore: LineMap): Comparison {
  const placesBefore = placesIn(before, toAfter);
  const placesAfter = placesIn(after, toBefore);
  const untouched = before.papers.filter((paper) => placesBefore.has(paper));
  const pairs = new Map<Paper, Paper>();
  const disappeared: Paper[] = [];
  const partners = partnersIn(before, after);
  for (const paper of untouched) {
    const { pair, others } = partners(paper, placesBefore.get(paper) ?? []);
    if (pair !== undefined) pairs.set(paper, pair);
    // If the paper was merged into one whose lines were edited, the edit removed it: do not count it.
    else if (others.every((other) => placesAfter.has(other))) disappeared.push(paper);
  }
  const origins = partnersIn(after, before);
  const paired = new Set(pairs.values());
  const appeared = after.papers.filter((paper) => {
    const places = placesAfter.get(paper);
    if (places === undefined || paired.has(paper)) return false;
    const { pair, others } = origins(paper, places);
    return pair === undefined && others.every((other) => placesBefore.has(other));
  });
  const renamed = [...pairs].filter(([one, other]) => one.id !== other.id);
  return {
    compared: untouched.length,
    disappeared,
    appeared,
    renamed: renamed.filter(([, other]) => placesAfter.has(other)),
    renamedByEdit: renamed.filter(([, other]) => !placesAfter.has(other)),
  };
}

/** For each paper with only untouched lines: its places in the other state. */
function placesIn({ papers, pages }: State, move: LineMap): ReadonlyMap<Paper, readonly string[]> {
  const notes = new Set(pages.filter(({ kind }) => kind === 'note').map(({ path }) => path));
  return new Map(
    papers.flatMap((paper) => {
      const places = paper.placements.map((placement) =>
        // All of a note page is about its paper.
        move(notes.has(placement.file) ? { ...placement, endLine: Number.POSITIVE_INFINITY } : placement),
      );
      return places.every((place) => place !== null) ? [[paper, places.map(nameOf)] as const] : [];
    }),
  );
}

/** Finds all papers of the other state at a paper's places, and its pair among them: the one with its id, else one whose id is new. */
function partnersIn(own: State, other: State) {
  const at = new Map<string, Paper[]>();
  for (const paper of other.papers)
    for (const place of paper.placements.map(nameOf)) at.set(place, [...(at.get(place) ?? []), paper]);
  const ids = new Set(own.papers.map(({ id }) => id));
  return ({ id }: Paper, places: readonly string[]) => {
    const others = places.flatMap((place) => at.get(place) ?? []);
    return {
      pair: others.find((each) => each.id === id) ?? others.find((each) => !ids.has(each.id)),
      others,
    };
  };
}

function nameOf({ file, line }: Pick<Lines, 'file' | 'line'>): string {
  return `${file}:${line}`;
}
