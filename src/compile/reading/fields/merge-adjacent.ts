import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { gapAt } from '../lines/atoms.ts';
import type { LabelledSpan } from '../partial-labellings.ts';
import type { Fact } from './add-fact.ts';

/** `Symposium on Kites (KITES '21)`: the short name of the venue before it. */
function isAcronymOf(one: LabelledSpan, last: Fact): boolean {
  return (
    one.label === 'venue' &&
    last.label === 'venue' &&
    one.span.open === '(' &&
    one.span.from === last.span.to + 1 &&
    last.text.split(' ').length > 2 &&
    /^\p{Lu}[\p{L}&*/ -]{1,20}(?:\s?['’]?(?:\d{2}){1,2})?$/u.test(one.span.text)
  );
}

/** A name of a journal that may continue after a comma, and the continuation: `Psychology and Knots 11`. */
const opensJournal = /(?<!\p{L})(?:Journal|Transactions|Annals|Archives?|Bulletin|Review)\s(?:of|on|for)\s/u;
const endsJournal =
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{L}+){0,3},?\s(?:and|&)\s\p{Lu}[\p{L}'’-]+(?:\s\p{L}+){0,3}(?:\s\d+)?$/u;

/** `The Journal of Kites, Psychology and Scientific Methods 11`: the rest of the journal's name. */
function isRestOf(one: LabelledSpan, last: Fact): boolean {
  return (
    one.label === 'venue' &&
    last.label === 'venue' &&
    one.span.open === ',' &&
    one.span.from === last.span.to + 1 &&
    opensJournal.test(last.text) &&
    !/\d/u.test(last.text) &&
    endsJournal.test(one.span.text) &&
    one.span.line.memo.of(unambiguousVenue, one.span.text.replace(/\s\d+$/u, '')) === null
  );
}

/** Names in a row. */
function areOneList(one: LabelledSpan, last: Fact): boolean {
  return (
    last.label === one.label &&
    (one.label === 'people' || one.label === 'organisation') &&
    one.span.setAs === last.span.setAs &&
    gapAt(one.span.line.gaps, one.span.from).every((token) => token === ',' || token === ';' || token === '')
  );
}

/** Names each property: a spread takes three times as long, and lists have tens of thousands of facts. */
function factOf({ span, slot, label, score, shares }: LabelledSpan, text: string, end: number): Fact {
  return { span, slot, label, score, shares, text, end };
}

/** Names in a row are one list, in however many spans; so is a journal with the rest of its name. */
export function mergeAdjacent(spans: readonly LabelledSpan[]): Fact[] {
  const merged: Fact[] = [];
  for (const one of spans) {
    const last = merged.at(-1);
    if (last !== undefined && isAcronymOf(one, last)) {
      const { line, start } = last.span;
      const text = `${line.text.text.slice(start, one.span.end).replace(/\s+/gu, ' ')})`;
      merged[merged.length - 1] = factOf(last, text, one.span.end);
      continue;
    }
    const joins = last !== undefined && (areOneList(one, last) || isRestOf(one, last));
    if (!joins) {
      merged.push(factOf(one, one.span.text, one.span.end));
      continue;
    }
    const { line, start } = last.span;
    const text = line.text.text.slice(start, one.span.end).replace(/\s+/gu, ' ');
    merged[merged.length - 1] = factOf(last, text, one.span.end);
  }
  return merged;
}

/**
 * `arXiv:1605.00001 [Kite Letters, 114: 75-76 (2017)]`, `_Kite Letters_ 12, 75–76 **(2017)**`: whether only
 * the volume, the issue and the pages are between a venue and a span.
 */
export function isAfterVolume(facts: readonly Pick<Fact, 'label'>[], at: number): boolean {
  const before = facts.slice(0, at).findLast(({ label }) => label !== 'identifier');
  return facts[at - 1]?.label === 'identifier' && before?.label === 'venue';
}
