import known from './publishers.json' with { type: 'json' };
import { spellingsIn } from './spellings-in.ts';

const names: ReadonlySet<string> = new Set(spellingsIn(known).flat().map(keyOf));

/** Words that end a publisher's name: `Open Book Publishers`, `University of Bergen Press`, `U Illinois P`. */
const ending =
  /\s(?:Press|Publishers?|Publishing|Publications|Verlag|Éditions|Editions|Editore)$|^(?:U|Univ)\.?\s.*\sP$/u;

/** Tells whether a text is the name of a publisher of books. */
export function isPublisher(text: string): boolean {
  const name = text.replace(/[.,;]+$/u, '').trim();
  return names.has(keyOf(name)) || (ending.test(name) && name.split(/\s+/u).length <= 6);
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]+/gu, '');
}
