import { splitWords } from '../../paper/words.ts';
import { hasBit } from '../bitset.ts';
import type { Match, Snippet, WordTest } from '../exploration.ts';
import { wordTest } from '../text/expand-word.ts';
import { type TextField, textFields } from '../text/paper-texts.ts';
import type { TextIndex } from '../text/text-index.ts';
import { searchableWords } from '../words.ts';
import type { SearchedWord } from './find-node.ts';
import type { QueryHits } from './find-papers.ts';
import { snippet } from './highlight.ts';

const snippetLength = 140;

/** The fields to take snippets from; the note page comes last, because it is the longest. */
const otherFields: readonly (readonly [TextField, Snippet['field']])[] = [
  ['notes', 'notes'],
  ['venue', 'venue'],
  ['affiliations', 'affiliation'],
  ['authors', 'author'],
  ['tags', 'tag'],
  ['topics', 'topic'],
  ['notePage', 'note page'],
];

/** Fields of several values, of which only matching ones are shown. */
const listedFields: ReadonlySet<TextField> = new Set(['affiliations', 'authors', 'tags', 'topics']);

/**
 * Explains why a paper is among the hits of a query: a predicate for matching words, and a snippet with the
 * query words that title and short name do not contain. Null when the query has no words or the paper is not
 * among them.
 */
export function matchOf(hits: QueryHits, text: TextIndex, position: number): Match | null {
  const isFound = hits.searchedWords.length > 0 && hasBit(hits.bits, position);
  return isFound ? matchOfWords(text, position, hits.searchedWords) : null;
}

/** Explains why a paper matches words. */
export function matchOfWords(text: TextIndex, position: number, words: readonly SearchedWord[]): Match {
  const searchedWords = words.map((each) =>
    each.expandAcronym && containsAcronymAsTyped(text, position, each)
      ? { ...each, matchesWord: wordTest(text.dictionary, text.acronyms, { ...each, expandAcronym: false }) }
      : each,
  );
  const headline = searchableWords(`${text.textOf(position, 'title')}\n${text.textOf(position, 'name')}`);
  const hidden = searchedWords.filter(({ matchesWord }) => !headline.some(matchesWord));
  return {
    matchesWord: matchesAny(searchedWords),
    snippet: hidden.length === 0 ? null : findSnippet(text, position, hidden),
  };
}

/**
 * Tells whether a paper contains the word itself, so that the other spelling of an acronym explains nothing.
 */
function containsAcronymAsTyped(
  { textOf, acronyms }: TextIndex,
  position: number,
  { word }: SearchedWord,
): boolean {
  return (
    acronyms.counterparts.has(word) &&
    textFields.some((field) => splitWords(textOf(position, field)).includes(word))
  );
}

function matchesAny(searchedWords: readonly SearchedWord[]): WordTest {
  return (word) => searchedWords.some(({ matchesWord }) => matchesWord(word));
}

/** Joins the values with a matching word by commas. `text` has one value per line. */
function joinMatchingValues(text: string, matchesWord: WordTest): string {
  const lines = text.split('\n').filter((line) => searchableWords(line).some(matchesWord));
  return lines.join(', ');
}

/**
 * A snippet from the field that shows the most words that title and name do not; the first of equal fields.
 */
function findSnippet(
  { textOf }: TextIndex,
  position: number,
  hidden: readonly SearchedWord[],
): Snippet | null {
  let best: {
    readonly field: TextField;
    readonly name: Snippet['field'];
    readonly shown: readonly SearchedWord[];
  } | null = null;
  for (const [field, name] of otherFields) {
    const words = searchableWords(textOf(position, field));
    const shown = hidden.filter(({ matchesWord }) => words.some(matchesWord));
    if (shown.length > (best?.shown.length ?? 0)) best = { field, name, shown };
    if (shown.length === hidden.length) break;
  }
  if (best === null) return null;
  const matchesWord = matchesAny(best.shown);
  const fieldText = textOf(position, best.field);
  const text = snippet(
    listedFields.has(best.field) ? joinMatchingValues(fieldText, matchesWord) : fieldText,
    matchesWord,
    snippetLength,
  );
  return { field: best.name, text, words: best.shown.map(({ word }) => word), matchesWord };
}
