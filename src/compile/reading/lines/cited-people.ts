import { isDocument, isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { holdsTitleWord } from '../../names/title-words.ts';
import { readVenue } from '../../names/venue.ts';
import type { CutLine } from './atoms.ts';
import { countsBetween } from './name-counts.ts';

/** Words before a colon that are longer than this are not a lead-in. */
const longestLeadIn = 40;

/**
 * `Paper: Frost A, Berg M. [A Title of Words](…)`, `Other work: …`: where the names begin that are between a
 * lead-in's colon and a linked or quoted title (`Optional: Ada Frost, “A Title of Words”`, `Optional: Frost and Berg
 * [A Title of Words](…)`). Null without them.
 */
export function citedPeopleStart({
  atoms,
  gaps,
  names,
  linkEnds,
  text: { text },
  memo,
}: Omit<CutLine, 'citedPeopleStart'>): number | null {
  const link = atoms.findIndex((atom, at) => atom.link !== null || opensQuote(gaps[at]));
  const colon = gaps.findLastIndex((gap, index) => index > 0 && index < link && gap.includes(':'));
  if (link < 0 || colon < 0 || (atoms[colon - 1]?.end ?? 0) > longestLeadIn) return null;
  const { persons, others, etAls, surnames, given } = countsBetween(names, colon, link);
  const areSurnames =
    surnames > 1 && !memo.of(holdsTitleWord, text.slice(atoms[colon]?.start, atoms[link - 1]?.end));
  if (others > 0 || (persons + etAls + Math.min(surnames, given) === 0 && !areSurnames)) return null;
  const title = opensQuote(gaps[link])
    ? (text.slice(atoms[link]?.start).split(/["”]/u, 1)[0] ?? '')
    : text.slice(atoms[link]?.start, atoms[linkEnds[link] ?? link]?.end);
  const url = atoms[link]?.link?.url ?? '';
  const minWords = isPaperUrl(url) || isDocument(url) ? 2 : 3;
  if (title.split(/\s+/u).length < minWords || memo.of(isLabel, title)) return null;
  return memo.of(readVenue, title)?.isSure === true ? null : colon;
}

function opensQuote(gap: readonly string[] | undefined): boolean {
  return gap?.includes('"') === true;
}
