import { remembered } from './remembered.ts';
import { type PrintedVenue, readVenue } from './venue.ts';
import { takeYear } from './years.ts';

/** Volume, pages and the like, which follow a venue in a citation. */
const details =
  /,?\s*(?:\(?pp?\.\s*[\d–-]+\)?|vol(?:ume)?\.?\s*\d+|no\.?\s*\d+|\(\d+\)|\d+\s*\(\d+\)|\d+\s*:\s*[\d–-]+|:\s*[\d–-]+|[\d–-]+(?=[,.\s]|$)|\(pp\.[^)]*\)|ACM|IEEE|Springer(?:,\s*\w+)?|PMLR|USENIX Association|Elsevier)(?=[\s.,:;(]|$)/giu;
/** What every citation holds some of: a number, or a word for what it appeared in. */
const citing = /\d|proc|conference|symposium|workshop|transactions|journal|letters|preprint/iu;
const opening = /^\W*(?:in\s*:?\s+)?(?=\S)/iu;

/**
 * Reads the venue of a citation: `In Proceedings of the 18th Conference on X, pp. 109-120. 2019.`, `Applied Sciences 9.1 (2019): 108.`,
 * `arXiv preprint arXiv:2007.05832 (2020).` Null when the text is none.
 */
export const readCitation = remembered((text: string): PrintedVenue | null => {
  const plain = text.replace(/[{}]/gu, '').replace(/\s+/gu, ' ').trim();
  if (plain.length > 220) return null;
  const hasIn = /^\W*in\s*:?\s+(?=\p{Lu}|\d)/iu.test(plain);
  if (!hasIn && !citing.test(plain)) return null;
  const { year, name } = takeYear(plain.replace(opening, '').replace(/[.\s]+$/u, ''));
  const venue = name
    .replace(/(?<=\p{L})\s?['’]?\d{2}(?=\))/gu, '')
    .replace(/\barXiv:\d{4}\.\d{4,5}(?:v\d+)?/iu, ' ')
    .replace(/\s\d+(?:\.\d+)?\s*(?=\(\s*\)|[:,]|$)/gu, ' ')
    .replace(details, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/(?:\s*[,.:;])+\s*(?=[,.:;]|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,.:;(]+$/u, '');
  const cited =
    hasIn ||
    /^(?:proceedings|proc\.)|\b(?:conference|symposium|workshop|transactions|journal|letters|preprint)\b/iu.test(
      venue,
    );
  const printed = cited || year !== null ? readVenue(year === null ? venue : `${venue} ${year}`) : null;
  // "PyTorch 2.0, 2023" is no journal with a volume; `Some Journal 9.1 (2019): 108` is one.
  const isCited =
    printed !== null && (cited || printed.isSure || /:\s*[\d–-]+|\d\s*\(\d+\)|\bpp?\./u.test(plain));
  return printed?.venue == null || !isCited
    ? null
    : {
        ...printed,
        venue: { ...printed.venue, raw: plain },
        year: year ?? printed.year,
        yearFrom: year === null ? printed.yearFrom : 'venue',
      };
});
