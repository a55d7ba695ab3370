import { exactDate } from '../../names/dates.ts';
import { isPlace, isPublisher, isTownOfPublishers, mayBeTown } from '../../names/gazetteer/publishers.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import type { CutLine } from '../lines/atoms.ts';
import { atomText, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isTownBeforeSource } from '../venues/source-place.ts';
import { isAfterTown } from './after-town.ts';
import { isPressAfterTitle } from './source-after-title.ts';

/** `北京:风筝出版社`, `风筝书局出版` */
const chinesePress =
  /\p{Script=Han}(?:出版(?:社|会|會|集团|集團|公司|有限公司)|[书書](?:店|局|社|屋|房|院)|印[书書][馆館])(?:出版|印行)?(?:发行)?$/u;
/** Tells whether a text ends in a word for a press: `风筝出版社`. */
export function isChinesePress(text: string): boolean {
  return chinesePress.test(text);
}

/** `成都：四川大學出版社`: a town before its press. */
const chineseTown = /^\p{Script=Han}{2,4}$/u;

/** `Routledge, London; New York`: a place of a few words right after its publisher. */
function isPlaceOf(text: string, line: CutLine, from: number): boolean {
  const place = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]*){0,2}(?:[,;]\s\p{Lu}[\p{L}.'’ -]{1,20}){0,2}$/u;
  return (
    from > 1 &&
    gapAt(line.gaps, from).every((token) => token === ',' || token === ';') &&
    place.test(text) &&
    isPublisher(atomText(line, from - 1))
  );
}

/** `Proceedings of the Kite Symposium (KNOT), San Jose, CA, March 2010`: a town after an event. */
function isTownOfEvent({ text, open, close, from, to, line }: Span): boolean {
  if (open !== ',' || close !== ',' || !mayBeTown(text)) return false;
  return (
    countsBetween(line.names, from - 1, from).persons === 0 &&
    exactDate(atomText(line, to + 1).replace(/\.$/u, '')) !== null
  );
}

/** `Knopf, Anna. A Title`, `Wiley, C. A Title`: before a given name, no publisher. */
function opensName({ open, close, from, to, line }: Span): boolean {
  if (from > 0 || !open.startsWith('^') || close !== ',') return false;
  const words = atomText(line, to + 1);
  return /^(?:\p{Lu}\.?[\s-]?)+$/u.test(words) || line.memo.of(isKnownGivenName, words.split(' ')[0] ?? '');
}

/** How well a span reads as a publisher, or as a place, in log odds; null if it is neither. */
export function asPublisher(span: Span): number | null {
  if (opensName(span)) return null;
  const { text, close, from, to, line } = span;
  if (text.length > 60 || /\d/u.test(text)) return null;
  if (isPlaceOf(text, line, from)) return 5;
  if (isTownOfEvent(span) || isPressAfterTitle(span) || isTownBeforeSource(span)) return 5;
  if (isPublisher(text) || isPlace(text) || chinesePress.test(text)) return 5;
  if (followsTown(span)) return 4;
  // `Oxford: Routledge`, `Paris, Plon`
  const mayBePlace =
    close === ':' ? /^\p{Lu}[\p{L}\s.,/-]{2,30}$/u.test(text) : close === ',' && isTownOfPublishers(text);
  const named = atomText(line, to + 1);
  if (close === ':' && chineseTown.test(text)) return chinesePress.test(named) ? 5 : null;
  if (close === ':' && isAfterTown(line, to + 1)) return 4;
  return mayBePlace && isPublisher(named) ? 5 : null;
}

/** `Kites. London: High Mast, 2014`: a name after a town of publishers. */
function followsTown({ open, line, from, to }: Span): boolean {
  return from === to && open === ':' && isAfterTown(line, from);
}
