import { pattern, printedYear } from '../../patterns/pattern.ts';
import { readCiteLabel } from './people.ts';

/** `2016Frost`, `2016, Ada Frost`: the year, then the authors. */
const yearFirst = pattern('u')`^(${printedYear})[\s,_-]*(\p{Lu}.*)$`;

/**
 * Reads a label that names a work by its people and its year, in either order: `Frost & Berg 2016`,
 * `2016Frost`. Null for anything else. In a single entry, a venue and its year look the same.
 */
export function readBracketLabel(text: string): ReturnType<typeof readCiteLabel> {
  const [, year, people] = yearFirst.exec(text.trim()) ?? [];
  // The comma lets `readCiteLabel` take the words before it for a full name.
  return readCiteLabel(year === undefined ? text : `${people}, ${year}`);
}
