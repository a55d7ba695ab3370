import { lookUpVenue } from '../../names/gazetteer/venue-names.ts';
import { pattern, printedYear, shortYear } from '../../patterns/pattern.ts';

/** `16-ATC-A Title`, `ICML20_A Title`: hyphens and underscores after a year and a venue that open a line. */
const prefixed = pattern('u')`
  ^\s*(?:(${shortYear})([-_ ])(\p{Lu}[\p{L}&'’ ]{1,20}?)|(\p{Lu}[\p{L}&]{1,12}['’]?\d{2,4}))[-_](?=\S)`;

/** `2019-A Title`, `[ATC] 2019-A Title`: a year before a title that begins with a capital. */
const datedPrefix = pattern('u')`
  (?:^|[\])】）])\s*${printedYear}(?=-["“‘]?(?:\p{Lu}[\p{L}\p{N}]*[\s:'’]|\p{Lu}\p{Ll}+-)\S)`;

/** `2025-09-11-A Title`, `2025.09.11_A Title`: the day on which it was read. */
const day = pattern('u')`^\s*${printedYear}([-./])\d{1,2}\1\d{1,2}(?=[-_]\S)`;

/** `KNAR-A Title`, `knar25-A Title`, `KNAR-W 2023-A Title`, after a day. */
const venueAfterDay = pattern('u')`
  ^(\p{L}[\p{L}&]{1,14}(?:-W)?)(['’]?\d{2}|['’ ]?${printedYear})?(?=[-_]["“]?[\p{Lu}\p{N}\p{Script=Han}])`;

/** `A Title-KNAR2018`, `A Title-KNAR-2018`, `A Title_KNAR 18` */
const venueAtEnd = pattern('u')`
  [-_](?:IEEE[- ])?(\p{L}[\p{L}&]{1,14})(?:['’ ]?\d{2}|[-_ ]?(${printedYear}))\s*$`;

/** `7-A Title-KNAR2018`: a number before a title with hyphens. */
const number = /^\s*\d{1,3}-(?=\p{Lu})/u;
/** `1.KITE: A Title`, `2.A Title of Words` */
const numberAndPoint = /^\s*\d{1,3}\.(?=\p{Lu}\p{L}+(?:[-:：]|\s\S)|A\s\p{L}[\p{L}-]*,?\s\p{L})/u;

/** Where unspaced hyphens and underscores part a title from a day, venue or year beside it. */
export function gluedHyphens(text: string): number[] {
  if (!/\d/u.test(text) || !/\S[-_]\S/u.test(text)) return [];
  const dated = datedPrefix.exec(text);
  const match = prefixed.exec(text);
  return [
    // `2019-Kite-like Ropes`
    ...(match === null || /^\p{Ll}-\p{Ll}/u.test(text.slice(match[0].length - 2))
      ? []
      : [match[0].length - 1]),
    ...(dated === null ? [] : [dated.index + dated[0].length]),
    ...afterDay(text),
    ...beforeVenue(text),
  ];
}

function afterDay(text: string): number[] {
  const opening = day.exec(text);
  if (opening === null) return [];
  const at = opening[0].length;
  const [found, name = '', year] = venueAfterDay.exec(text.slice(at + 1)) ?? [];
  const isVenue =
    found !== undefined && ((year !== undefined && /^\p{Lu}/u.test(name)) || lookUpVenue(name) !== null);
  return isVenue ? [at, at + 1 + found.length] : [at];
}

function beforeVenue(text: string): number[] {
  const found = endingVenue(text);
  if (found === null) return [];
  const [at, year] = found;
  const yearAt = year === undefined ? -1 : text.lastIndexOf(year) - 1;
  return [at, ...(/^[-_]$/u.test(text.charAt(yearAt)) ? [yearAt] : [])];
}

/** Where a hyphen stands before the venue that ends a text, and the venue's full year; null without one. */
function endingVenue(text: string): readonly [at: number, year: string | undefined] | null {
  const ending = venueAtEnd.exec(text);
  if (ending === null || !/\S\s+\S/u.test(text.slice(0, ending.index))) return null;
  const [, name = '', year] = ending;
  if (lookUpVenue(name) !== null) return [ending.index, year];
  // An unknown name keeps its year, which shows that it is a venue.
  return year !== undefined && /^\p{Lu}{3,}$/u.test(name) ? [ending.index, undefined] : null;
}

/** The length of a number that is glued to a title: `1.KITE: A Title`, `7-A Title-KNAR2018`. */
export function gluedNumberLength(text: string): number {
  if (!/^\s*\d/u.test(text)) return 0;
  const point = numberAndPoint.exec(text)?.[0].length ?? 0;
  return point > 0 || endingVenue(text) === null ? point : (number.exec(text)?.[0].length ?? 0);
}
