import { lookUpVenue } from '../../names/gazetteer/venue-names.ts';
import { hasVenueWord } from '../../names/venue-kind.ts';
import type { Span } from '../lines/spans.ts';

const smallWord = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|via|with)$/iu;

/**
 * `Knots of Allelic Ropes (KAR)`, `Oxford Rope School (OxRS 2026)`: an acronym in brackets of the words
 * before them names these words; it is no venue. A known venue and words such as "workshop" are left to the
 * recogniser.
 */
export function isOwnAcronym({ open, close, start, text, line }: Span): boolean {
  if (!open.endsWith('(') || !close.startsWith(')')) return false;
  const [, acronym = ''] = /^(\p{Lu}[\p{L}\p{N}]{1,9}?)s?(?:\s?['’]?\d{2,4})?$/u.exec(text) ?? [];
  const parts = acronym.match(/\p{Lu}[\p{Ll}\p{N}]*/gu) ?? [];
  if (parts.length < 3 || line.memo.of(lookUpVenue, acronym) !== null) return false;
  const words = line.text.text
    .slice(Math.max(0, start - 160), start)
    .replace(/[\s([]+$/u, '')
    .split(/[\s-]+/u)
    .map((word) => word.replace(/^[^\p{L}]+/u, ''));
  const content = words.filter((word) => !smallWord.test(word));
  return (
    (spell(content, parts) || spell(words, [...acronym])) &&
    !hasVenueWord(content.slice(-parts.length - 3).join(' '))
  );
}

/** Whether the last words begin with the parts of an acronym: `Oxford Rope School` with `Ox`, `R` and `S`. */
function spell(words: readonly string[], parts: readonly string[]): boolean {
  const last = words.slice(-parts.length);
  return (
    last.length === parts.length &&
    parts.every((part, index) => last[index]?.toLowerCase().startsWith(part.toLowerCase()))
  );
}
