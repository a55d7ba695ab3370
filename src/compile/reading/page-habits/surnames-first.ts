import { isPersonName } from '../../names/people/person-names.ts';
import { splitAuthors } from '../../names/people/split-authors.ts';
import type { Labelling } from '../label-lines.ts';
import { mergeAdjacent } from '../merge-adjacent.ts';

/** At least this many different lists of names make a habit. */
const minLists = 4;

/** For each list of names in which surnames are surely last, this many must surely have them first. */
const minShare = 10;

/**
 * Whether a page prints surnames first: `Frost, Ada, Berg, Max`. Then two words and a comma between them are one
 * name, which in a single entry may be two surnames.
 */
export function printsSurnamesFirst(labellings: readonly Labelling[]): boolean {
  const first = new Set<string>();
  let last = 0;
  for (const { title, gain, lines } of labellings) {
    if (title === null || gain <= 0) continue;
    for (const spans of lines) {
      if (!spans.some(({ label }) => label === 'people')) continue;
      for (const { label, text, span } of mergeAdjacent(spans)) {
        const order = label === 'people' ? span.line.memo.of(orderOf, text) : 'unclear';
        if (order === 'first') first.add(text);
        if (order === 'last') last += 1;
      }
    }
  }
  return first.size >= minLists && first.size >= minShare * last;
}

function orderOf(text: string): 'first' | 'last' | 'unclear' {
  const names = splitAuthors(text);
  // `Frost, Ada, Max Berg, and Nia Moss`: only the first name of each list is inverted.
  const [opening, ...others] = names;
  if (others.length > 0 && opening?.includes(',') === true && others.every(isInOrder)) return 'first';
  // `Frost, A. Berg`: one name or two.
  if (names.length === 2 && /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.\s\p{Lu}\p{Ll}+$/u.test(text)) return 'unclear';
  const full = names.filter(isInOrder).length;
  if (full > 0) return full * 2 >= names.length ? 'last' : 'unclear';
  return names.length > 0 && names.every((name) => name.includes(',')) ? 'first' : 'unclear';
}

function isInOrder(name: string): boolean {
  return !name.includes(',') && isPersonName(name);
}
