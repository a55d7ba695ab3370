import type { Dataset, Paper } from '../paper/schema.ts';
import { splitWords } from '../paper/words.ts';
import { buildSortOrders, type SortOrders } from '../search/sort-orders.ts';
import { buildAcronymTable, otherSpellings } from '../search/text/acronyms.ts';
import type { IndexedField } from '../search/text/occurrences.ts';
import { textFields, textReader } from '../search/text/paper-texts.ts';
import { searchableWords } from '../search/words.ts';
import { shortCode } from '../view/short-code.ts';
import { type SortKey, sortKeys } from '../view/view.ts';
import { type DocumentFacets, documentFacets, facetsOfPaper } from './document-facets.ts';
import { addressesOf, identifiersOf } from './identifiers.ts';
import type { ListTerms } from './list-terms.ts';

/** A paper as a document of a search engine. */
export interface PaperDocument {
  /** Its place in the list, from 0. */
  readonly position: number;
  /** Its id, former ids, and the short codes of these. */
  readonly ids: readonly string[];
  readonly added?: string;
  /** The paths of the files that list it, in lower case. */
  readonly files: readonly string[];
  readonly addresses: readonly string[];
  readonly identifiers: readonly string[];
  readonly facets: DocumentFacets;
  /** Its rank in each order; absent where it has nothing to be sorted by. */
  readonly order: Readonly<Partial<Record<SortKey, number>>>;
  /** Its texts as folded words: a value for each line, and one for each spelling that is no word of the line. */
  readonly words: Readonly<Partial<Record<IndexedField, readonly string[]>>>;
  /** What results show. It is stored, but not searched. */
  readonly paper: object;
}

/**
 * Returns a function that makes the document of the paper at a position. `stored` is what the document keeps to be
 * shown.
 */
export function documentMaker(
  dataset: Dataset,
  terms: ListTerms,
): (paper: Paper, position: number, stored: object) => PaperDocument {
  const facets = documentFacets(terms);
  const orders = buildSortOrders(dataset.papers);
  const textOf = textReader(dataset);
  const acronyms = buildAcronymTable(dataset.acronyms);

  return (paper, position, stored) => ({
    position,
    ids: [paper.id, ...paper.formerIds].flatMap((id) => [id, shortCode(id)]),
    ...(paper.added !== null && { added: paper.added }),
    files: [...new Set(paper.placements.map(({ file }) => file.toLowerCase()))],
    addresses: addressesOf(paper),
    identifiers: identifiersOf(paper),
    facets: facetsOfPaper(facets, paper),
    order: orderOf(orders, position),
    words: wordsAt(position),
    paper: stored,
  });

  function wordsAt(position: number): PaperDocument['words'] {
    const texts = textFields.map((field) => [field, textOf(position, field)] as const);
    const spellings = otherSpellings(acronyms, texts.map(([, text]) => text).join('\n'));
    const all = [...texts, ['acronyms', spellings.join('\n')] as const];
    return Object.fromEntries(
      all.map(([field, text]) => [field, wordValues(text)] as const).filter(([, { length }]) => length > 0),
    );
  }
}

/** Words side by side are in one value, so other spellings, such as `kvdirect`, have values of their own. */
function wordValues(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const words = splitWords(line);
    const known = new Set(words);
    const others = new Set(searchableWords(line).filter((word) => !known.has(word)));
    return words.length === 0 ? [] : [words.join(' '), ...others];
  });
}

function orderOf(orders: SortOrders, position: number): PaperDocument['order'] {
  return Object.fromEntries(
    sortKeys.flatMap((key) => {
      const { rankOf, rankCount } = orders.ranks(key);
      const rank = rankOf[position] ?? rankCount;
      return rank === rankCount ? [] : [[key, rank]];
    }),
  );
}
