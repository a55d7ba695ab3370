import type { StyledText } from '../markdown/styled-text.ts';
import { dateYear } from './dates.ts';
import { type PrintedVenue, readVenue } from './venue.ts';

/** A key that a citation opens with: `huang2023language:`, `Huang2023language:`; `XConf2020:` may be a venue. */
export const citeKey =
  /^\s*(?:\p{Ll}[\p{L}_-]*(?:19|20)\d{2}\p{L}*|\p{Lu}\p{Ll}+(?:19|20)\d{2}\p{Ll}+)\s*[:：]\s*/u;

/** What a list says of its newest entries. */
const news =
  /^(?:new|newly added|updated?|hot|latest|recommended|must[- ]read|新|新增|推荐|必读)\s*[!！]*$/iu;

/** Bold, italic or code that opens a head and holds a number, a date, a venue or a name in brackets and nothing else: `**[12]**`, `**2012-07** |`, `*OSDI 2020*:`. */
export function readMarkPrefix(
  { text, marks }: StyledText,
  from: number,
): {
  readonly end: number;
  readonly venue: PrintedVenue | null;
  readonly date: number | null;
  readonly name: string | null;
  readonly tags: readonly string[];
} | null {
  const start = from + (/^[\s[(（【]*/u.exec(text.slice(from))?.[0].length ?? 0);
  const mark = marks.find(
    ({ kind, start: begins, end }) =>
      kind !== 'link' && kind !== 'image' && begins <= start && begins >= from && end > start,
  );
  if (
    mark === undefined ||
    marks.some(({ kind, start: begins, end }) => kind === 'link' && begins <= mark.start && end >= mark.end)
  )
    return null;
  const inner = text
    .slice(mark.start, mark.end)
    .replace(/^[\s[(（【]+|[\s\])）】:：,.|]+$/gu, '')
    .trim();
  const isNumber = (/^#?\d{1,4}$/u.test(inner) && dateYear(inner) === null) || citeKey.test(`${inner}:`);
  const isBracketed = /^\s*\[[^[\]]{2,40}\]\s*$/u.test(text.slice(mark.start, mark.end));
  const isNews = news.test(inner);
  const named = isNumber || isNews ? null : readVenue(inner);
  const venue = named?.venue != null && named.year === null && inner.split(' ').length > 5 ? null : named;
  const date = isNumber || isNews ? null : (dateYear(inner) ?? (venue?.venue === null ? venue.year : null));
  const name =
    isBracketed && !isNumber && !isNews && date === null && venue?.venue == null && mark.kind === 'strong'
      ? inner
      : null;
  if (!isNumber && !isNews && date === null && venue?.venue == null && name === null) return null;
  const rest = /^[\s\])）】]*[:：,，|｜–—-]*\s*/u.exec(text.slice(mark.end))?.[0].length ?? 0;
  const end = mark.end + rest;
  if (!restIsTitle(text.slice(end)) && !isNumber) return null;
  return {
    end,
    venue: date === null && venue?.venue != null ? venue : null,
    date,
    name,
    tags: isNews ? [inner] : [],
  };
}

/** What follows a label is a title when it has words of its own, not only further labels. */
export function restIsTitle(rest: string): boolean {
  return (
    rest
      .replace(/[[(（【][^\])）】]*[\])）】]/gu, ' ')
      .trim()
      .split(/\s+/u)
      .filter((word) => /\p{L}{2}/u.test(word)).length >= 2
  );
}
