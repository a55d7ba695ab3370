import { noteBeginning } from '../../paper/note.ts';
import type { Page, Paper } from '../../paper/schema.ts';
import { isUnspaced, splitWords } from '../../paper/words.ts';
import { smallWords } from './small-words.ts';
import type { Census } from './vocabulary.ts';

/** The terms of a paper by which it can be like another one, by their numbers, each once. */
export interface PaperTerms {
  readonly title: readonly number[];
  /** What only its notes say. */
  readonly notes: readonly number[];
}

/** What is read of a paper to find its terms. */
export type WordedPaper = Pick<Paper, 'title' | 'name' | 'notes' | 'notePage'>;

/** How much of a paper's notes is read, in characters: what a paper is about stands at their beginning. */
const longestNotes = 300;
const address = /\bhttps?:\/\/\S+/gu;
const digits = /^\p{N}+$/u;

/**
 * Takes the terms of each paper from its title, its name and what the list says about it, and counts them: words, and pairs of neighbours where
 * words are written without spaces. Numbers, single letters and small words say nothing; a plural is its singular where the list has both.
 */
export function listTerms(
  papers: readonly WordedPaper[],
  pages: readonly Pick<Page, 'path' | 'body'>[],
  census: Census,
): readonly PaperTerms[] {
  const bodies = new Map(pages.map(({ path, body }) => [path, body]));
  const words = papers.map(({ title, name, notes, notePage }): PaperTerms => {
    const body = notePage === null ? [] : (bodies.get(notePage) ?? []);
    const said = noteBeginning([...notes, ' ', ...body], longestNotes)
      .slice(0, longestNotes)
      .replace(address, ' ');
    return { title: wordsOf(`${title} ${name ?? ''}`, census), notes: wordsOf(said, census) };
  });
  const small = smallWords(papers.map(({ title }) => title));
  const termOf = census.names.map((word) =>
    saysNothing(word, small) ? null : (singularIn(census, word) ?? census.numberOf(word)),
  );
  const lastPaper = new Int32Array(census.names.length).fill(-1);
  const distinct = (list: readonly number[], paper: number): number[] => {
    const terms: number[] = [];
    for (const word of list) {
      const term = termOf[word] ?? null;
      if (term === null || lastPaper[term] === paper) continue;
      lastPaper[term] = paper;
      census.count(term);
      terms.push(term);
    }
    return terms;
  };
  return words.map(({ title, notes }, paper) => ({
    title: distinct(title, paper),
    notes: distinct(notes, paper),
  }));
}

function wordsOf(text: string, { numberOf }: Census): number[] {
  const words = splitWords(text);
  const numbers: number[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const next = words[place + 1];
    if (!isUnspaced(word)) numbers.push(numberOf(word));
    else if (next !== undefined && isUnspaced(next)) numbers.push(numberOf(word + next));
  }
  return numbers;
}

function saysNothing(word: string, small: ReadonlySet<string>): boolean {
  return word.length < 2 || digits.test(word) || small.has(word);
}

/** The endings go by Harman's rules ("How effective is suffixing?", JASIS 42, 1991). */
function singularIn({ find }: Census, word: string): number | null {
  if (!word.endsWith('s')) return null;
  return find(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
}
