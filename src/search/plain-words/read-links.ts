import * as plainMessages from '../../messages/plain-words/conditions.ts';
import type { FacetColumn } from '../facet-index.ts';
import type { Meaning, Reading } from './condition.ts';
import { beforeLink, linkNames } from './link-words.ts';
import { gapBefore, phraseAt, type Sentence } from './sentence.ts';
import { alternatives, negations, smallWords } from './vocabulary.ts';

/** Reads kinds of links at a word: `with code and a video`, `that have slides`, `no code`. */
export function readLinksAt(sentence: Sentence, at: number, column: FacetColumn): Reading | null {
  const start = phraseAt(sentence, at, beforeLink) ?? negation(sentence, at);
  if (start === null) return null;
  const meanings: Meaning[] = [];
  let end = at + start.length;
  let kind = kindAt(sentence, end);
  while (kind !== null) {
    meanings.push(meaningOf(column, start.value, kind.value));
    end = kind.after;
    const joined = phraseAt(sentence, end, alternatives)?.length ?? 0;
    kind = joined > 0 || /,/u.test(gapBefore(sentence, end)) ? kindAt(sentence, end + joined) : null;
  }
  return meanings.length === 0 ? null : { length: end - at, meanings };
}

function negation(sentence: Sentence, at: number) {
  const found = phraseAt(sentence, at, negations);
  return found === null ? null : { value: 'no' as const, length: found.length };
}

/** A kind of link after small words and at most one word that describes it, such as “public”. */
function kindAt(sentence: Sentence, at: number): { readonly value: string; readonly after: number } | null {
  let start = at;
  while (smallWords.has(sentence.words[start]?.word ?? '')) start += 1;
  for (const from of [start, start + 1]) {
    const found = phraseAt(sentence, from, linkNames);
    if (found !== null && !(from > start && /[,;]/u.test(gapBefore(sentence, from))))
      return { value: found.value, after: from + found.length };
  }
  return null;
}

function meaningOf({ idOf }: FacetColumn, field: 'has' | 'no', kind: string): Meaning {
  const known = field === 'no' || idOf.has(kind);
  return {
    label: field === 'has' ? plainMessages.withLink(kind) : plainMessages.withoutLink(kind),
    detail: '',
    term: known ? `${field}:${kind}` : null,
  };
}
