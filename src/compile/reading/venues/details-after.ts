import { readAward } from '../../names/awards.ts';
import { isPublisher } from '../../names/gazetteer/publishers.ts';
import { hasVenueWord } from '../../names/venue-kind.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { holdsYear, isYear } from '../../patterns/year.ts';

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6}\.?`;
/** `July`, `August 20-22`, `4th May 2019`, `2019` */
const day = pattern('iu')`
  ^(?:(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?\s)?
  ${month}(?:\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?)?(?:\s${printedYear})?|${printedYear})$`;
/** A year after the other words, or in parentheses. */
const yearIn = pattern('u')`(?<![\d–-])${printedYear}(?=\)?$)`;
const numbers = pattern('iu')`
  ^(?:vol(?:ume)?s?|issue|iss|nos?|numbers?|pages?|pp?g?|art(?:icle)?|PMLR)(?!\p{L})\.?\s?(?:[\dIVXLC].*)?$`;
const rate = /\bacceptance rate\b/i;
const byOthers = /^(?:sponsored by|held (?:in|at|as|with)|(?:published|appeared) (?:in|by))\s/iu;
const bookSeries = /^(?:LNCS|LNAI|LNBIP|CCIS|Lecture Notes in\s.*|ACM|IEEE)(?:\s\d+)?$/u;
const place = /^\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** A name that ends with the short name of a meeting, or has the word for one. */
const meeting = pattern('u')`
  [Cc](?:onference|ongress|olloquium)|CONFERENCE|Conf\.|[Ss]ymposium|[Ww]orkshop
  |\(\p{Lu}[\p{L}+&/-]+(?:\s?['’\x60]?\d{2,4})?\)$`;
/** Where a name may end: at a full stop, after a short name in brackets, or before a volume or a rate. */
const ends = pattern('gu')`
  (?<=\p{L}{3}|[)\d])(?:\.\s*)+(?=[\p{Lu}\d])|(?<=\(\p{Lu}[^()]*\)),\s+(?=\p{Lu})
  |,\s+(?=[Vv]ol(?:ume)?\.?\s\d|PMLR(?:\s\d|$))|[\s,.]+[-–]\s(?=[Aa]cceptance rate)`;

/** A venue's name, and what is printed after it. */
export interface DetailedVenue {
  readonly name: string;
  readonly awards: readonly string[];
}

/**
 * Cuts off what is printed after the name of a venue:
 * `Kite Conference (KITE). Acceptance rate 12%. Best Paper Award. Frosthaven, July`,
 * `Kite Letters, Volume 3, Issue 4`. All of it must be details: places, days, volumes, publishers, rates,
 * awards. A year among them stays, after the name.
 */
export function withoutDetails(text: string): DetailedVenue {
  for (const { index, 0: end } of text.matchAll(ends)) {
    const name = text.slice(0, index);
    if (name.length < 4) continue;
    const isMeeting = meeting.test(name);
    const awards: string[] = [];
    const parts = text
      .slice(index + end.length)
      .split(/(?<=\p{L}{3}|[)\d])\.\s*(?=\p{Lu}|$)|[,;]\s+|[.\s]+$/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const isDetail = (part: string) => {
      const award = readAward(part);
      if (award !== null) awards.push(award);
      return (
        award !== null ||
        [day, numbers, rate, byOthers].some((detail) => detail.test(part)) ||
        (isMeeting &&
          (bookSeries.test(part) || isPublisher(part) || (place.test(part) && !hasVenueWord(part))))
      );
    };
    if (parts.every(isYear) || !parts.every(isDetail)) continue;
    const year = parts.map((part) => yearIn.exec(part)?.[0]).find((each) => each !== undefined);
    const isDated = year === undefined || holdsYear(name);
    // The full stop of `Kite Lett. Res.` abbreviates.
    const whole = end.startsWith('.') && name.includes('. ') ? `${name}.` : name;
    return { name: isDated ? whole : `${whole} ${year}`, awards };
  }
  return { name: text, awards: [] };
}
