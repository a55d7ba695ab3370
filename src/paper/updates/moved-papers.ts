import type { Paper } from '../schema.ts';
import type { Move } from './dataset-update.ts';
import { sameValue } from './same-value.ts';

/** How all places of a paper in one file moved, if its places differ in nothing else; null otherwise. */
export function moveOf({ placements: before }: Paper, after: Paper): Move | null {
  const { placements: now } = after;
  const at = now.findIndex(({ line }, index) => line !== before[index]?.line);
  const [place, earlier] = [now[at], before[at]];
  if (place === undefined || earlier === undefined) return null;
  const move = { file: place.file, by: place.line - earlier.line };
  return sameValue(movedPlaces(before, move), now) ? move : null;
}

/** A paper whose places in a file moved; null if one would be on no line. */
export function movedPaper(paper: Paper, move: Move): Paper | null {
  const placements = movedPlaces(paper.placements, move);
  return placements.every(({ line }) => Number.isInteger(line) && line >= 1)
    ? { ...paper, placements }
    : null;
}

function movedPlaces(placements: Paper['placements'], { file, by }: Move): Paper['placements'] {
  return placements.map((place) =>
    place.file === file ? { ...place, line: place.line + by, endLine: place.endLine + by } : place,
  );
}
