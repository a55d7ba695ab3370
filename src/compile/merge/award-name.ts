import { fold } from '../../paper/fold.ts';

/** Words that do not tell one award from another: an oral is an oral presentation. */
const silentWords: ReadonlySet<string> = new Set([
  'the',
  'award',
  'awards',
  'prize',
  'presentation',
  'presentations',
]);

/** Other spellings of a word. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['papers', 'paper'],
  ['posters', 'poster'],
  ['demos', 'demo'],
  ['artifacts', 'artifact'],
  ['mentions', 'mention'],
  ['honourable', 'honorable'],
  ['orals', 'oral'],
  ['spotlights', 'spotlight'],
  ['highlights', 'highlight'],
]);

/** How a conference presents a paper: `Oral paper` is `Oral`. */
const presentations: ReadonlySet<string> = new Set(['oral', 'spotlight', 'highlight']);

/** A key that the names of one award share: `Best Paper`, `Best Papers`, `best-paper award`. */
export function awardKey(name: string): string {
  const words = fold(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !silentWords.has(word))
    .map((word) => spellings.get(word) ?? word);
  const [first = ''] = words;
  const isPresentation = presentations.has(first) && words.length === 2 && words[1] === 'paper';
  return isPresentation ? first : words.join(' ');
}
