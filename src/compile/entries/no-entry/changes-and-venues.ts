import type { Candidate } from '../../candidates/candidate.ts';
import { linksOf } from '../../markdown/styled-text.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';

/** A line of a changelog, with a day and a change: `[2022-06-02] Add papers accepted by ICML'22`. */
const change = pattern('iu')`
  ^[\s[(（【]*(?:${printedYear}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov
  |Dec)\p{Ll}*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${printedYear})
  [\])）】]?[\s:：,，-]*(?:we\s+(?:have\s+|now\s+)?)?(?:add|list(?:ed)?(?!\w)|updat|releas|fix|creat|remov|mov
  |correct|includ|start|reorgani[sz]|upload|添加|更新|新增|增加)`;

/** Whether a line only names venues, to say where the list looks: `Machine Learning: NeurIPS, ICML, ICLR`. */
export function listsVenues({ head }: Candidate): boolean {
  if (linksOf(head).length > 0 || head.text.length > 200) return false;
  if (isVenueInFull(head.text)) return true;
  const pieces = head.text.replace(/^[^:：]*[:：]/u, '').split(/[,，、/]|\sand\s/u);
  if (pieces.length < 2) return false;
  const venues = pieces.filter((piece) => unambiguousVenue(piece.trim()) !== null);
  return venues.length > 1 && venues.length * 2 > pieces.length;
}

/** `Network and Distributed System Security (NDSS)`: a venue's acronym after its words. */
function isVenueInFull(text: string): boolean {
  const [, words = '', acronym = ''] = /^\s*(\p{Lu}[^()]*?)\s*\((\p{Lu}{3,8})\)\s*$/u.exec(text) ?? [];
  if (acronym === '') return false;
  const initials = [...words.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('');
  return initials === acronym && unambiguousVenue(acronym) !== null;
}

/** `Added 18 papers: …`: a change without its day. */
const added =
  /^\s*(?:add(?:ed|s|ing)?|updated?)\s+\d+\s+(?:new\s+)?(?:papers?|entries|works|articles|links)\b/i;

/** Tells whether a line is one of a log of changes. */
export function isChange({ head }: Candidate): boolean {
  return change.test(head.text) || added.test(head.text);
}
