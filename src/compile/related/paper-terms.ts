import { excerptOf } from '../../paper/rich-text.ts';
import type { Page, Paper } from '../../paper/schema.ts';
import { isUnspaced, splitWords } from '../../paper/words.ts';
import { findStopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The terms of a paper, by number, each once. */
export interface PaperTerms {
  readonly title: readonly number[];
  /** Terms in the notes that are not in the title. */
  readonly notes: readonly number[];
}

/** The fields of a paper that its terms come from. */
export type TermSource = Pick<Paper, 'title' | 'name' | 'notes' | 'notePage'>;

/** In characters: notes say at their start what the paper is about. */
const maxNotesLength = 300;
const address = /\bhttps?:\/\/\S+/gu;
const digits = /^\p{N}+$/u;

/**
 * Extracts the terms of each paper from its title, name and notes, and counts them in the vocabulary. Terms
 * are words, or character pairs in scripts without spaces. Numbers, single letters and stop words are
 * dropped; a plural becomes its singular if the list has both.
 */
export function termsOfPapers(
  papers: readonly TermSource[],
  pages: readonly Pick<Page, 'path' | 'body'>[],
  vocabulary: Vocabulary,
): readonly PaperTerms[] {
  const bodies = new Map(pages.map(({ path, body }) => [path, body]));
  const words = papers.map(({ title, name, notes, notePage }): PaperTerms => {
    const body = notePage === null ? [] : (bodies.get(notePage) ?? []);
    const excerpt = excerptOf([...notes, ' ', ...body], maxNotesLength)
      .slice(0, maxNotesLength)
      .replace(address, ' ');
    return {
      title: wordNumbers(`${title} ${name ?? ''}`, vocabulary),
      notes: wordNumbers(excerpt, vocabulary),
    };
  });
  const stopWords = findStopWords(papers.map(({ title }) => title));
  const termOf = vocabulary.names.map((word) =>
    isUninformative(word, stopWords) ? null : (singularIn(vocabulary, word) ?? vocabulary.numberOf(word)),
  );
  const lastPaper = new Int32Array(vocabulary.names.length).fill(-1);
  const distinct = (list: readonly number[], paper: number): number[] => {
    const terms: number[] = [];
    for (const word of list) {
      const term = termOf[word] ?? null;
      if (term === null || lastPaper[term] === paper) continue;
      lastPaper[term] = paper;
      vocabulary.count(term);
      terms.push(term);
    }
    return terms;
  };
  return words.map(({ title, notes }, paper) => ({
    title: distinct(title, paper),
    notes: distinct(notes, paper),
  }));
}

function wordNumbers(text: string, { numberOf }: Vocabulary): number[] {
  const words = splitWords(text);
  const numbers: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    if (!isUnspaced(word)) numbers.push(numberOf(word));
    else if (next !== undefined && isUnspaced(next)) numbers.push(numberOf(word + next));
  }
  return numbers;
}

function isUninformative(word: string, stopWords: ReadonlySet<string>): boolean {
  return word.length < 2 || digits.test(word) || stopWords.has(word);
}

/** The singular's number, or null (Harman's S-stemmer: "How effective is suffixing?", JASIS 42, 1991). */
function singularIn({ find }: Vocabulary, word: string): number | null {
  if (!word.endsWith('s')) return null;
  return find(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
}
