import { splitWords } from '../../paper/words.ts';
import type { View } from '../../view/view.ts';
import { hasBit } from '../bitset.ts';
import type { Match, Snippet, WordTest } from '../exploration.ts';
import type { ListIndex } from '../list-index.ts';
import { wordTest } from '../text/expand-word.ts';
import { type TextField, textFields } from '../text/paper-texts.ts';
import type { TextIndex } from '../text/text-index.ts';
import { findableWords } from '../words.ts';
import type { WantedWord } from './find-node.ts';
import { snippet } from './highlight.ts';

const snippetLength = 140;

/** Where to look for what title and name do not show; the note page last, as it is the longest. */
const otherFields: readonly (readonly [TextField, Snippet['field']])[] = [
  ['notes', 'notes'],
  ['venue', 'venue'],
  ['affiliations', 'affiliation'],
  ['authors', 'author'],
  ['tags', 'tag'],
  ['topics', 'topic'],
  ['notePage', 'note page'],
];

/** Fields of several values: only those that answer are shown. */
const listedFields: ReadonlySet<TextField> = new Set(['affiliations', 'authors', 'tags', 'topics']);

/**
 * Says why a paper matches the query of a view: which words answer it, and a line of text around the first
 * asked word that neither the title nor the name shows. Null without words in the query, and when the paper is no match.
 */
export function matchOf(index: ListIndex, view: View, position: number): Match | null {
  const hits = index.hits(view.query);
  if (hits === null || hits.wanted.length === 0 || !hasBit(hits.bits, position)) return null;
  const text = index.text();
  if (text === null) return null;
  const wanted = hits.wanted.map((each) =>
    each.spellings && prints(text, position, each)
      ? { ...each, answers: wordTest(text.dictionary, text.acronyms, { ...each, spellings: false }) }
      : each,
  );
  const headline = findableWords(`${text.textOf(position, 'title')}\n${text.textOf(position, 'name')}`);
  const hidden = wanted.filter(({ answers }) => !headline.some(answers));
  return {
    answers: anyOf(wanted),
    snippet: hidden.length === 0 ? null : findSnippet(text, position, hidden),
  };
}

/** Tells whether a paper prints a word itself, so that the other spelling of the acronym explains nothing. */
function prints({ textOf, acronyms }: TextIndex, position: number, { word }: WantedWord): boolean {
  return (
    acronyms.standsFor.has(word) &&
    textFields.some((field) => splitWords(textOf(position, field)).includes(word))
  );
}

function anyOf(wanted: readonly WantedWord[]): WordTest {
  return (word) => wanted.some(({ answers }) => answers(word));
}

/** Of several values, those that answer. */
function linesWith(text: string, answers: WordTest): string {
  const lines = text.split('\n').filter((line) => findableWords(line).some(answers));
  return lines.join(', ');
}

/** A line from the field that answers most of what the headline does not show; of equal ones from the first. */
function findSnippet({ textOf }: TextIndex, position: number, hidden: readonly WantedWord[]): Snippet | null {
  let best: {
    readonly field: TextField;
    readonly name: Snippet['field'];
    readonly answered: readonly WantedWord[];
  } | null = null;
  for (const [field, name] of otherFields) {
    const words = findableWords(textOf(position, field));
    const answered = hidden.filter(({ answers }) => words.some(answers));
    if (answered.length > (best?.answered.length ?? 0)) best = { field, name, answered };
    if (answered.length === hidden.length) break;
  }
  if (best === null) return null;
  const answers = anyOf(best.answered);
  const own = textOf(position, best.field);
  const text = snippet(listedFields.has(best.field) ? linesWith(own, answers) : own, answers, snippetLength);
  return { field: best.name, text, words: best.answered.map(({ word }) => word), answers };
}
