import { pick } from './pick.ts';

/** Words of every length that any field may have in a title. */
const words = [
  'kite rope sail lamp wire lens tide gear',
  'valve spoon wheel bread chalk cable motor',
  'signal copper ribbon magnet engine harbor',
  'lantern weather whistle pebbles gravity',
  'mountain daylight pressure notebook',
  'telegraph waterfall turbulent migratory',
  'lighthouse navigation mechanical',
  'observatory exploration electronics',
]
  .join(' ')
  .split(' ');

/** Words that join others. */
const kept = new Set(
  'with from into over under between towards toward through using without within across against after before beyond during based via that this what when where which while does have their your more than only'.split(
    ' ',
  ),
);

/** A title with other words of the same length (four letters at least) and case. What joins them stays. */
export function otherTitle(title: string): string {
  return title.replace(
    /(?<![\p{L}\p{N}'’@._])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}'’@_]|\.\p{L})/gu,
    (word, offset: number) => {
      if (kept.has(word.toLowerCase())) return word;
      const alike = words.filter(({ length }) => length === Math.min(Math.max(word.length, 4), 11));
      const other = pick(alike, `${offset} ${title}`) ?? word;
      return /^\p{Lu}/u.test(word) ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other;
    },
  );
}
