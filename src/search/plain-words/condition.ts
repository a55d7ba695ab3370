import type { Sort } from '../../view/view.ts';
import type { Span } from '../query/query-node.ts';

/** What a phrase of a sentence asks for, in terms that the list can answer. */
export interface Meaning {
  /** What it asks for, in few words: `since 2023`, `Alibaba`. */
  readonly label: string;
  /** The label of the facet; empty where the label says it: `with code`. */
  readonly detail: string;
  /** The condition in the query language; null for an order, and when the list has nothing of the kind. */
  readonly term: string | null;
  /** The order that it asks for. */
  readonly sort?: Sort;
  /** Whether a paper with the words of the phrase will do as well. */
  readonly orItsWords?: true;
}

/** A condition that a sentence states, and the part of the query that states it. */
export interface Condition extends Meaning, Span {
  /** The words of the sentence, by index: the first, and the one after the last. */
  readonly firstWord: number;
  readonly afterWord: number;
}

/** What was read at one place of a sentence: the number of words, and what they mean. */
export interface Reading {
  readonly length: number;
  readonly meanings: readonly Meaning[];
}
