import { noteText } from '../../paper/note.ts';
import type { Page, Paper } from '../../paper/schema.ts';
import { isUnspaced, splitWords } from '../../paper/words.ts';
import { smallWords } from './small-words.ts';

/** The terms of a paper by which it can be like another one, each once and in order. */
export interface PaperTerms {
  readonly title: readonly string[];
  /** What only its notes say. */
  readonly notes: readonly string[];
}

/** What is read of a paper to find its terms. */
export type WordedPaper = Pick<Paper, 'title' | 'name' | 'notes' | 'notePage'>;

/** How much of a paper's notes is read, in characters: what a paper is about stands at their beginning. */
const longestNotes = 500;
const address = /\bhttps?:\/\/\S+/gu;
const number = /^\p{N}+$/u;

/**
 * Takes the terms of each paper from its title, its name and what the list says about it: words, and pairs of neighbours where words are
 * written without spaces. Numbers, single letters and small words say nothing; a plural is its singular where the list has both.
 */
export function listTerms(papers: readonly WordedPaper[], pages: readonly Pick<Page, 'path' | 'body'>[]): PaperTerms[] {
  const bodies = new Map(pages.map(({ path, body }) => [path, body]));
  const small = smallWords(papers.map(({ title }) => title));
  const words = papers.map(({ title, name, notes, notePage }) => {
    const body = notePage === null ? [] : (bodies.get(notePage) ?? []);
    const said = noteText([...notes, ' ', ...body])
      .slice(0, longestNotes)
      .replace(address, ' ');
    return { title: wordsOf(`${title} ${name ?? ''}`, small), notes: wordsOf(said, small) };
  });
  const known = new Set<string>();
  for (const { title, notes } of words) for (const word of [...title, ...notes]) known.add(word);
  const termsOf = (list: readonly string[]) => new Set(list.map((word) => singularIn(known, word)));
  return words.map(({ title, notes }) => {
    const own = termsOf(title);
    return { title: [...own].sort(), notes: [...termsOf(notes)].filter((term) => !own.has(term)).sort() };
  });
}

function wordsOf(text: string, small: ReadonlySet<string>): string[] {
  const words = splitWords(text);
  const terms = words.flatMap((word, place) => {
    if (!isUnspaced(word)) return word.length < 2 || number.test(word) || small.has(word) ? [] : [word];
    const next = words[place + 1];
    return next !== undefined && isUnspaced(next) ? [word + next] : [];
  });
  return [...new Set(terms)];
}

/** The endings go by Harman's rules ("How effective is suffixing?", JASIS 42, 1991). */
function singularIn(known: ReadonlySet<string>, word: string): string {
  if (!word.endsWith('s')) return word;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return known.has(singular) ? singular : word;
}
