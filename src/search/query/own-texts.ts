import type { ReaderMarks } from '../../paper/reader-marks.ts';
import { addBit } from '../bitset.ts';
import { containsPhrase } from '../text/filter-by-phrase.ts';
import { searchableWords } from '../words.ts';
import type { PartMatches } from './combine.ts';
import type { FieldIndex } from './find-field.ts';
import type { SearchedWord } from './find-node.ts';

/** What the reader has written about a paper: a line for each tag, then the note. */
interface OwnText {
  readonly position: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** The score of a match: among those of words in titles, because the reader wrote it. */
const ownScore = 20;

/** The texts of the last marks: they stay the same while a query is typed. */
const cache = new WeakMap<FieldIndex['marks'], readonly OwnText[]>();

/**
 * Adds to the matches of a part of a query those papers in whose note or tags of the reader's own the words are
 * found, side by side if they are several. Changes the given matches.
 */
export function addOwnMatches(
  found: PartMatches,
  marks: FieldIndex['marks'],
  words: readonly SearchedWord[],
): PartMatches {
  for (const { position, text, words: own } of ownTexts(marks)) {
    const isFound =
      words.length > 1
        ? containsPhrase(text, words)
        : words.every(({ matchesWord }) => own.some(matchesWord));
    if (!isFound) continue;
    addBit(found.bits, position);
    if (found.scores !== null) found.scores[position] = Math.max(found.scores[position] ?? 0, ownScore);
  }
  return found;
}

function ownTexts(marks: FieldIndex['marks']): readonly OwnText[] {
  const known = cache.get(marks);
  if (known !== undefined) return known;
  const texts = marks.flatMap((each, position) => {
    const text = each === undefined ? '' : textOf(each);
    return text === '' ? [] : [{ position, text, words: [...new Set(searchableWords(text))] }];
  });
  cache.set(marks, texts);
  return texts;
}

function textOf({ tags, note }: ReaderMarks): string {
  return [...tags, note].join('\n').trim();
}
