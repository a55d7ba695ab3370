import { spacedWords } from '../../markdown/white-space.ts';
import { isDocument, isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { readCiteLabel } from '../../names/people/people.ts';
import { holdsTitleWord } from '../../names/title-words.ts';
import { readVenue } from '../../names/venue.ts';
import type { CutLine } from './atoms.ts';
import { countsBetween } from './name-counts.ts';

/** Words before a colon that are longer than this are not a lead-in. */
const longestLeadIn = 40;

/**
 * `Paper: Frost A, Berg M. [A Title of Words](…)`, `Other work: …`: where the names begin that are between a
 * lead-in's colon and a linked or quoted title (`Optional: Ada Frost, “A Title of Words”`,
 * `Optional: Frost and Berg [A Title of Words](…)`). Null without them.
 */
export function citedPeopleStart({
  atoms,
  gaps,
  names,
  linkEnds,
  text: { text },
  memo,
}: Omit<CutLine, 'citedPeopleStart' | 'citedTitle' | 'isInLink'>): number | null {
  const first = atoms.findIndex((atom, at) => atom.link !== null || opensQuote(gaps[at]));
  const link = titleInLink(first, atoms, gaps, linkEnds);
  const colon = gaps.findLastIndex((gap, index) => index > 0 && index < link && gap.includes(':'));
  if (link < 0 || colon < 0 || (atoms[colon - 1]?.end ?? 0) > longestLeadIn) return null;
  const cited = text.slice(atoms[colon]?.start, atoms[link - 1]?.end);
  const { persons, others, etAls, surnames, given } = countsBetween(names, colon, link);
  // `Before class: [Frost 2001, “A Title of Words”](…)`
  if ((link > first || opensQuote(gaps[link])) && memo.of(readCiteLabel, cited) !== null) return colon;
  if (link > first) return null;
  const areSurnames = surnames > 1 && !memo.of(holdsTitleWord, cited);
  if (others > 0 || (persons + etAls + Math.min(surnames, given) === 0 && !areSurnames)) return null;
  const title = opensQuote(gaps[link])
    ? (text.slice(atoms[link]?.start).split(/["”]/u, 1)[0] ?? '')
    : text.slice(atoms[link]?.start, atoms[linkEnds[link] ?? link]?.end);
  const url = atoms[link]?.link?.url ?? '';
  const minWords = isPaperUrl(url) || isDocument(url) ? 2 : 3;
  if (spacedWords(title) < minWords || memo.of(isLabel, title)) return null;
  return memo.of(readVenue, title)?.isSure === true ? null : colon;
}

/** Where quoted or emphasised words begin in the link at an atom; without them, where the link does. */
function titleInLink(
  first: number,
  atoms: CutLine['atoms'],
  gaps: CutLine['gaps'],
  ends: CutLine['linkEnds'],
): number {
  const atom = atoms[first];
  if (atom === undefined || atom.link === null || opensQuote(gaps[first])) return first;
  for (let at = first + 1; at <= Math.min(first + 2, ends[first] ?? first); at += 1)
    if (opensQuote(gaps[at]) || (atoms[at]?.style === 'emphasis' && atom.style !== 'emphasis')) return at;
  return first;
}

function opensQuote(gap: readonly string[] | undefined): boolean {
  return gap?.includes('"') === true;
}
