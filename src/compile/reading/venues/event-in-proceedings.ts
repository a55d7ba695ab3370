import { pattern, printedYear } from '../../patterns/pattern.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** `, KNOT 2021, Frosthaven, May 3-5, 2021, Proceedings`: the year, place and days of a meeting. */
const event = pattern('su')`
  ^(.{8,}?),\s((?=\S*\p{Lu}\S*\p{Lu})[\p{L}@/&{}-]{2,22})\s(${printedYear}),\s.*\b${month}\s\d{1,2}\b`;

/**
 * The title of proceedings as libraries print it,
 * `Knots and Ropes - 4th Conference, KNOT 2021, Frosthaven, May 3-5, 2021, Proceedings`, up to the meeting's
 * short name, which is put in brackets: `… (KNOT 2021)`. Any other text is returned as it is.
 */
export function withoutPlaceAndDay(text: string): string {
  if (text.length < 30) return text;
  const [, title, short, year] = event.exec(text) ?? [];
  return title === undefined ? text : `${title} (${short} ${year})`.replace(/[{}]/gu, '');
}
