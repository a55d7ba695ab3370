import { isPersonName } from '../../names/people/person-names.ts';
import { splitAuthors } from '../../names/people/split-authors.ts';
import { mergeAdjacent } from '../fields/merge-adjacent.ts';
import type { Labelling } from '../label-lines.ts';

/** At least this many different lists of names make a habit. */
const minLists = 4;

/** For each list of names whose surnames are surely last, so many must surely have them first. */
const minShare = 8;

/**
 * Whether a page prints surnames first: `Frost, Ada, Berg, Max`. Then two words and a comma between them are
 * one name, which in a single entry may be two surnames.
 */
export function printsSurnamesFirst(labellings: readonly Labelling[]): boolean {
  const first = new Set<string>();
  const last = new Set<string>();
  for (const { title, gain, lines } of labellings) {
    if (title === null || gain <= 0) continue;
    // The authors come first; the names of editors and translators may be in another order.
    const authors = lines.find((spans) => spans.some(({ label }) => label === 'people')) ?? [];
    const people = mergeAdjacent(authors).find(({ label }) => label === 'people');
    if (people === undefined) continue;
    const order = people.span.line.memo.of(orderOf, people.text);
    if (order === 'first') first.add(people.text);
    if (order === 'last') last.add(people.text);
  }
  return first.size >= minLists && first.size >= minShare * last.size;
}

function orderOf(text: string): 'first' | 'last' | 'unclear' {
  const names = splitAuthors(text);
  // `Frost, Ada, Max Berg, and Nia Moss`: only the first name of each list is inverted.
  const [opening, ...others] = names;
  if (others.length > 0 && opening?.includes(',') === true && others.every(isInOrder)) return 'first';
  // `Frost, A. Berg`: one name or two.
  if (names.length === 2 && /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.\s\p{Lu}\p{Ll}+$/u.test(text)) return 'unclear';
  // `Frost, Ada Elin`: one name or two.
  if (names.length === 2 && opening !== undefined && !/\s/u.test(opening)) return 'unclear';
  const full = names.filter(isInOrder).length;
  if (full > 0) return full * 2 >= names.length ? 'last' : 'unclear';
  return names.length > 0 && names.every((name) => name.includes(',')) ? 'first' : 'unclear';
}

/** `Ada Frost`; not `Frost A. B.`. */
function isInOrder(name: string): boolean {
  return !name.includes(',') && isPersonName(name) && !/^\S+\s(?:\p{Lu}\.\s?)+$/u.test(name);
}
