import { pattern, printedYear } from '../../patterns/pattern.ts';

/** `2019 | KNAR`, `2019 | 26th KNAR 2019`: a year before the name of a conference. */
const yearBefore = pattern('u')`^(${printedYear})\s*[|:：·•/–—-]\s*(?=\p{Lu}|\d{1,3}(?:st|nd|rd|th)\s)`;

/** `24th`, `The 3rd Annual`: the number of the edition. */
const ordinal = /^(?:the\s+)?\d{1,3}(?:st|nd|rd|th)\s+(?:annual\s+)?(?=\p{Lu})/iu;

/** `: Oslo, Norway`, `, 3-5 June, Oslo`: where and when a conference met, after its year. */
const placeAfter = pattern('u')`
  (?<=\p{L}.*?(?:\b${printedYear}|['’]\d{2}))\s*[:：,(（|–—-]\s*(?:\d{1,2}(?!\d)|\D).*$`;
const anyYear = pattern('u')`${printedYear}|['’]\d{2}`;

/**
 * Shortens a heading that names one edition of a conference to its name and year: `24th KNAR 2017: Oslo,
 * Norway` and `2017 | KNAR` become `KNAR 2017`. Any other heading stays as it is.
 */
export function nameOfEdition(heading: string): string {
  const [before = '', year = ''] = yearBefore.exec(heading) ?? [];
  const named = heading.slice(before.length).replace(ordinal, '').replace(placeAfter, '').trim();
  const isDated = year === '' || anyYear.test(named);
  return isDated ? named : `${named} ${year}`;
}
