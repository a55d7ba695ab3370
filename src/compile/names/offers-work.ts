import { pattern } from '../patterns/pattern.ts';

/** Words that offer a work. */
const offers = new Set(
  'copy copies available accessible here download downloadable ebook ebooks preview fulltext'.split(' '),
);
/** Words that may go with an offer: in what form, how and where. */
const beside = new Set(
  (
    'a an the is at on in from via for to free freely full open online text version access e book books ' +
    'electronic digital library print pdf epub html draft'
  ).split(' '),
);

/** `read here`, `watch it online` */
const leadsHere = pattern('u')`
  ^(?:available|download|find|get|listen|open|read|see|view|watch)\s(?:(?:it|more|this)\s)?(?:here|online)$`;

/**
 * Tells whether a label, in lower case and without marks, only offers a work: `free copy available here`,
 * `full text online`, `read it here`. A single word is not enough: `here` may be part of a sentence.
 */
export function offersWork(label: string): boolean {
  const words = label.split(' ');
  const offersCopy =
    words.length >= 2 &&
    (words.some((word) => offers.has(word)) || label.startsWith('full text')) &&
    words.every((word) => offers.has(word) || beside.has(word));
  return offersCopy || leadsHere.test(label);
}
