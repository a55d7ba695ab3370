import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import type { Dataset } from '../paper/schema.ts';
import { type AcronymTable, buildAcronymTable, otherForms } from './acronyms.ts';
import { once } from './once.ts';
import { type PaperTexts, readTexts, textFields } from './paper-texts.ts';
import { forgivenTypos, parseQuery, type QueryTerm, swappedNeighbours } from './text-query.ts';
import { splitWords } from './words.ts';

/** The papers that satisfy a query. */
export interface TextHits {
  /** Positions in `dataset.papers`, best first. */
  readonly order: Uint32Array;
  readonly asked: readonly QueryTerm[];
  /** The folded words of a paper that were hit; null when the paper is no hit. */
  readonly terms: (position: number) => ReadonlySet<string> | null;
}

export interface TextIndex {
  readonly texts: readonly PaperTexts[];
  readonly acronyms: AcronymTable;
  /** Finds what a query asks for; null when it has no words and so asks for nothing. */
  readonly search: (query: string) => TextHits | null;
}

/** A paper as the index takes it in: its texts, and the other spellings of the acronyms in them. */
type Indexed = PaperTexts & { readonly position: number; readonly acronyms: string };

/** A word with two letters changed over counts this much of the word as typed. */
const swapWeight = 0.4;

/** Of a query longer than any that is typed, such as a pasted abstract, the words after these must stand as they are. */
const mostForgivingTerms = 30;

/** Shared by what is indexed and what is asked: they must split words alike. */
const options: Options<Indexed> = {
  idField: 'position',
  fields: [...textFields, 'acronyms'],
  tokenize: splitWords,
  processTerm: (word) => word,
  searchOptions: {
    tokenize: (word) => [word],
    combineWith: 'AND',
    boost: { title: 6, name: 6, notes: 2, venue: 2, affiliations: 2, authors: 2, tags: 2, acronyms: 2, notePage: 1 },
  },
};

/** Indexes the words of a list. This is the slow part of opening a list: do it when the first rows are on the screen. */
export function buildTextIndex(dataset: Dataset): TextIndex {
  const texts = readTexts(dataset);
  const acronyms = buildAcronymTable(dataset.acronyms);
  const index = new MiniSearch<Indexed>(options);
  index.addAll(
    texts.map((text, position) => ({ ...text, position, acronyms: otherForms(acronyms, Object.values(text).join('\n')).join('\n') })),
  );
  return { texts, acronyms, search };

  function search(query: string): TextHits | null {
    const asked = parseQuery(query);
    if (asked.length === 0) return null;
    const found = index.search(toQuery(asked)).filter((result) => phrasesHold(asked, texts[result.id]));
    found.sort((a, b) => b.score - a.score || a.id - b.id);
    const byPosition = once(() => new Map(found.map((result) => [result.id, result])));
    return { order: Uint32Array.from(found, (result) => result.id), asked, terms };

    function terms(position: number): ReadonlySet<string> | null {
      const result = byPosition().get(position);
      return result === undefined ? null : hitWords(result, acronyms);
    }
  }
}

function toQuery(asked: readonly QueryTerm[]): Query {
  const wanted = asked.filter((term) => !term.excluded).map((term, index) => toSubquery(term, index < mostForgivingTerms));
  const unwanted = asked.filter((term) => term.excluded && term.words.length === 1).flatMap((term) => term.words);
  const all: Query = wanted.length === 0 ? MiniSearch.wildcard : { combineWith: 'AND', queries: wanted };
  return { combineWith: 'AND_NOT', queries: [all, ...unwanted] };
}

function toSubquery({ words, phrase, open }: QueryTerm, forgiving: boolean): Query {
  if (phrase || !forgiving) return { combineWith: 'AND', queries: [...words] };
  return { combineWith: 'AND', queries: words.map((word, index) => toForgivingQuery(word, open && index === words.length - 1)) };
}

function toForgivingQuery(word: string, prefix: boolean): Query {
  const swapped: Query = { queries: swappedNeighbours(word), prefix: false, fuzzy: false, boostTerm: () => swapWeight };
  return { combineWith: 'OR', queries: [word, swapped], prefix, fuzzy: forgivenTypos(word) };
}

/** Checks what the index cannot: whether words stand next to each other. */
function phrasesHold(asked: readonly QueryTerm[], texts: PaperTexts | undefined): boolean {
  const phrases = asked.filter(({ phrase, words }) => phrase && words.length > 1);
  if (phrases.length === 0 || texts === undefined) return true;
  const lines = textFields.map((field) => ` ${splitWords(texts[field]).join(' ')} `);
  return phrases.every(({ words, excluded }) => lines.some((line) => line.includes(` ${words.join(' ')} `)) !== excluded);
}

/** The words that were hit, and where another spelling of an acronym was, the words that the paper prints for it. */
function hitWords({ match }: SearchResult, { standsFor }: AcronymTable): Set<string> {
  const hit = new Set<string>();
  for (const [word, fields] of Object.entries(match)) {
    hit.add(word);
    if (fields.includes('acronyms')) for (const other of standsFor.get(word) ?? []) hit.add(other);
  }
  return hit;
}
