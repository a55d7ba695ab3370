import { noMarks, type ReaderMarks } from '../../paper/reader-marks.ts';
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
  return isFound ? matchOfWords(text, position, hits.searchedWords, hits.marks[position]) : null;
}

/** Explains why a paper matches words. */
export function matchOfWords(
  text: TextIndex,
  position: number,
  words: readonly SearchedWord[],
  marks: ReaderMarks | undefined,
): Match {
  const searchedWords = words.map((each) =>
    each.expandAcronym && containsAcronymAsTyped(text, position, each)
      ? { ...each, matchesWord: wordTest(text.dictionary, text.acronyms, { ...each, expandAcronym: false }) }
      : each,
  );
  const headline = searchableWords(`${text.textOf(position, 'title')}\n${text.textOf(position, 'name')}`);
  const hidden = searchedWords.filter(({ matchesWord }) => !headline.some(matchesWord));
  return {
    matchesWord: matchesAny(searchedWords),
    snippet:
      hidden.length === 0
        ? null
        : findSnippet(
            [
              ...ownSources(marks),
              ...otherFields.map(([field, name]) => ({
                name,
                text: text.textOf(position, field),
                isListed: listedFields.has(field),
              })),
            ],
            hidden,
          ),
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

/** A text to take a snippet from. */
interface SnippetSource {
  readonly name: Snippet['field'];
  readonly text: string;
  /** Whether it has several values, of which only matching ones are shown. */
  readonly isListed: boolean;
}

/** What the reader has written about the paper. */
function ownSources(marks: ReaderMarks = noMarks): SnippetSource[] {
  return [
    { name: 'own note', text: marks.note, isListed: false },
    { name: 'own tag', text: marks.tags.join('\n'), isListed: true },
  ];
}

/** A snippet from the source that shows the most words that title and name do not; the first of equal ones. */
function findSnippet(sources: readonly SnippetSource[], hidden: readonly SearchedWord[]): Snippet | null {
  let best: (SnippetSource & { readonly shown: readonly SearchedWord[] }) | null = null;
  for (const source of sources) {
    const words = searchableWords(source.text);
    const shown = hidden.filter(({ matchesWord }) => words.some(matchesWord));
    if (shown.length > (best?.shown.length ?? 0)) best = { ...source, shown };
    if (shown.length === hidden.length) break;
  }
  if (best === null) return null;
  const matchesWord = matchesAny(best.shown);
  const text = best.isListed ? joinMatchingValues(best.text, matchesWord) : best.text;
  return {
    field: best.name,
    text: snippet(text, matchesWord, snippetLength),
    words: best.shown.map(({ word }) => word),
    matchesWord,
  };
}
