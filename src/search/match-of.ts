import type { View } from '../view/view.ts';
import type { AcronymTable } from './acronyms.ts';
import { editDistance } from './edit-distance.ts';
import type { Match } from './exploration.ts';
import { snippet } from './highlight.ts';
import type { ListIndex } from './list-index.ts';
import type { PaperTexts, TextField } from './paper-texts.ts';
import { forgivenTypos, type QueryTerm } from './text-query.ts';
import { splitWords, wordSpans } from './words.ts';

type Snippet = NonNullable<Match['snippet']>;

const snippetLength = 140;

/** Where to look for what title and name do not show; the note page last, as it is the longest. */
const otherFields: readonly (readonly [TextField, Snippet['field']])[] = [
  ['notes', 'notes'],
  ['venue', 'venue'],
  ['affiliations', 'affiliation'],
  ['authors', 'author'],
  ['tags', 'tag'],
  ['notePage', 'note page'],
];

/**
 * Says why a paper matches the query of a view: the words that were hit, and a line of text around the first
 * asked word that neither the title nor the name shows. Null without a query, and when the paper is no match.
 */
export function matchOf(index: ListIndex, view: View, position: number): Match | null {
  const hits = index.hits(view.query);
  const terms = hits?.terms(position);
  if (!hits || !terms) return null;
  const { texts, acronyms } = index.text();
  const own = texts[position];
  if (own === undefined) return null;
  const headline = splitWords(`${own.title} ${own.name}`).filter((word) => terms.has(word));
  const hidden = hits.asked.flatMap((term) => wordTests(term, acronyms)).filter((answers) => !headline.some(answers));
  const wanted = new Set([...terms].filter((term) => hidden.some((answers) => answers(term))));
  return { terms, snippet: wanted.size === 0 ? null : findSnippet(own, wanted) };
}

function findSnippet(texts: PaperTexts, wanted: ReadonlySet<string>): Snippet | null {
  for (const [field, name] of otherFields) {
    if (hasWord(texts[field], wanted)) return { field: name, text: snippet(texts[field], wanted, snippetLength) };
  }
  return null;
}

function hasWord(text: string, wanted: ReadonlySet<string>): boolean {
  for (const { words } of wordSpans(text)) if (words.some((word) => wanted.has(word))) return true;
  return false;
}

/** For every word of a term a test that tells whether a hit word answers it. */
function wordTests(term: QueryTerm, acronyms: AcronymTable): ((hit: string) => boolean)[] {
  if (term.excluded) return [];
  return term.words.map((word, index) => {
    const open = term.open && index === term.words.length - 1;
    const typos = term.phrase ? 0 : forgivenTypos(word);
    const others = acronyms.standsFor.get(word);
    return (hit) =>
      hit === word || (open && hit.startsWith(word)) || others?.has(hit) === true || (typos > 0 && editDistance(word, hit) <= typos);
  });
}
