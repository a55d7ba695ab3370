import type { VenueKind } from '../../../paper/schema.ts';
import { pattern } from '../../patterns/pattern.ts';

/** `Kite Letters [J]`, `KNAR (Conference)`, `绳结学报（期刊）`: the kind of a venue, after its name. */
const mark = pattern('iu')`
  \s*(?:[[【]\s*(J|C|journals?|conf(?:erence|\.)?s?|期刊|会议)\s*[\]】]
  |[(（]\s*(J|C|journals?|conf(?:erence|\.)?s?|期刊|会议)\s*[)）])$`;

/** `(Journal) Kite Letters`: the kind before the name. */
const opening = /^\s*[([（【]\s*(journals?|conf(?:erence|\.)?s?|期刊|会议)\s*[)\]）】]\s*(?=\S)/iu;

/** A heading without the mark of its venue's kind. */
export function withoutKindMark(heading: string): string {
  return heading.replace(opening, '').replace(mark, '');
}

/** The kind that a mark or a word in brackets gives to the venue that a heading names. */
export function markedKind(heading: string): VenueKind | null {
  const [, square, round = ''] = mark.exec(heading.trim()) ?? [];
  const word = opening.exec(heading)?.[1] ?? square ?? (round.length > 1 ? round : '');
  if (word === '') return null;
  return /^(?:j|期刊)/iu.test(word) ? 'journal' : 'conference';
}
