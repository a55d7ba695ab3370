import { dateYear, shortDateYear } from '../../names/dates.ts';
import { isStatus } from '../../names/venue.ts';
import type { Span } from '../spans.ts';

/** How well a span reads as a date, in log odds against a remark; null if it cannot be one. */
export function asDate({ text }: Span): number | null {
  if (text.length > 30 || !/\d/u.test(text)) return isStatus(text) ? 2 : null;
  const plain = text.replace(
    /^(?:since|in|published|released?|updated?|posted)(?:\s+(?:in|on))?[:\s]+/iu,
    '',
  );
  if (dateYear(plain) !== null) return 4.5;
  return shortDateYear(plain) === null ? null : 0.3;
}
