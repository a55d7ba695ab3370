import { authorsOf } from '../paper/authors-of.ts';
import type { Paper } from '../paper/schema.ts';
import { latinLetters } from './latin-letters.ts';
import { personName } from './person-name.ts';

/** Words and names longer than this are cut, because people type keys. */
const maxPart = 16;
const stopWords: ReadonlySet<string> = new Set(
  'a an the on of in to for at by as is are be do does can and or with from towards toward how what why when not we you your our its it this that'.split(
    ' ',
  ),
);

/**
 * The citation key of each paper of a list, by id: `han2022reef`; without authors `reef-osdi2022`. Of papers
 * with the same key, the first keeps it and the others get a letter. Papers without `added` come first, then
 * those with it, the earliest first; ties are broken by id. A paper without `added` is older than a shallow clone, or not
 * committed yet: then it may take a key until it is. The keys depend on the whole list, never on what is shown or
 * exported.
 */
export function citationKeys(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const plain = papers.map((paper) => ({ paper, key: plainKey(paper) })).sort(byAge);
  const taken = new Set<string>();
  const reserved = new Set(plain.map(({ key }) => key));
  return new Map(
    plain.map(({ paper, key }) => {
      let unique = key;
      for (let count = 1; taken.has(unique) || (unique !== key && reserved.has(unique)); count += 1)
        unique = key + letterOf(count);
      taken.add(unique);
      return [paper.id, unique];
    }),
  );
}

interface Keyed {
  readonly paper: Paper;
  readonly key: string;
}

function byAge({ paper: one }: Keyed, { paper: other }: Keyed): number {
  return ageOf(one) < ageOf(other) ? -1 : 1;
}

function ageOf({ added, id }: Paper): string {
  return `${added ?? ''} ${id}`;
}

/** b, c, ... z, then ba, bb, ...: the first paper has no letter, so `a` is not used. */
function letterOf(count: number): string {
  const rest = Math.floor(count / 26);
  return (rest === 0 ? '' : letterOf(rest)) + String.fromCharCode(97 + (count % 26));
}

function plainKey(paper: Paper): string {
  const { year } = paper;
  const author = familyName(authorsOf(paper)[0]);
  const word = distinctiveWord(paper);
  if (author !== '') return year === null ? joined(author, word) : `${author}${year}${word}`;
  const place = `${venueLetters(paper)}${year ?? ''}`;
  if (word !== '') return joined(word, place);
  // A title that has no Latin letter: the first digits of its id's hash tell it from the others.
  return joined('paper', place, /~([0-9a-f]{4})/u.exec(paper.id)?.[1] ?? '');
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

function familyName(author: string | undefined): string {
  if (author === undefined) return '';
  const name = personName(author);
  return shortened('literal' in name ? name.literal : name.family);
}

/**
 * The short name, else the first word of the title that is not an article, preposition, question word or
 * number.
 */
function distinctiveWord({ name, title }: Paper): string {
  const short = shortened(name ?? '');
  if (short !== '') return short;
  const words = title.split(/[\s:,/–—]+/u);
  return shortened(words.find(isDistinctive) ?? title);
}

function isDistinctive(word: string): boolean {
  const letters = latinLetters(word);
  return letters.length > 1 && /[a-z]/u.test(letters) && !stopWords.has(letters);
}

/** As many words or parts of words as are short enough to type, at least one. */
function shortened(text: string): string {
  const [first = '', ...others] = text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(latinLetters)
    .filter(Boolean);
  let whole = first.slice(0, maxPart);
  for (const part of others) {
    if (whole.length + part.length > maxPart) break;
    whole += part;
  }
  return whole;
}

/** `osdi`; the initials of a venue that is written out; `arxiv` where only the number is known. */
function venueLetters({ venue, identifiers }: Paper): string {
  if (venue === null) return identifiers.arxiv === undefined ? '' : 'arxiv';
  const whole = latinLetters(venue.name);
  if (whole.length <= maxPart) return whole;
  return venue.name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => latinLetters(word).charAt(0))
    .join('');
}
