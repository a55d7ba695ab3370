import { linksOf, type Mark } from '../syntax/styled-text.ts';
import type { Candidate } from './candidate.ts';
import { dateYear } from './dates.ts';
import { isLabel } from './link-kind.ts';
import { type PrintedVenue, readVenue } from './venue.ts';

/** What opens a head before its title. */
export interface TitlePrefix {
  /** The venue before the title: `[ICML'20] Title`, `20-OSDI-Title`. */
  readonly venue: PrintedVenue | null;
  /** The year of a date before the title: `(2023-01) Title`. */
  readonly date: number | null;
  /** What is printed in brackets before a linked title: `[Video] [Title](…)`. */
  readonly tags: readonly string[];
  /** The short name before the title: `SayPlan: "Title"`, `(DWA) [Title](…)`. */
  readonly name: string | null;
  /** Labelled links before the title: `[[AAAI 2022](…)] Title`. */
  readonly links: readonly { readonly mark: Mark; readonly label: string; readonly isVenue: boolean }[];
}

const numbering = /^\s*(?:\d{1,4}[.)、]|\(\d{1,3}\)|#\d+)\s+(?=\S)/u;
const venuePrefix =
  /^((?:19|20)?\d{2})\s*[-_]\s*(\p{Lu}[\p{L}&/@ ]{1,18}?)\s*[-_:]\s*(?=\S)|^(\p{Lu}[\p{L}&/]{1,14})\s?['’]?((?:19|20)?\d{2})\s*[-_:]\s+(?=\S)/u;

const noPrefix: TitlePrefix = { venue: null, date: null, tags: [], name: null, links: [] };

/** A number, links that are labels or venues, a date, and a venue in brackets or before a dash or a comma, may open a head. */
export function readPrefix(candidate: Pick<Candidate, 'head' | 'groups'>): TitlePrefix & { from: number } {
  const { head, groups } = candidate;
  const { text } = head;
  const prefix: { -readonly [Key in keyof TitlePrefix]: TitlePrefix[Key] } & { from: number } = {
    ...noPrefix,
    from: numbering.exec(text)?.[0].length ?? 0,
  };
  for (let moved = true; moved; ) {
    moved = false;
    const { from } = prefix;
    const group = groups.find(({ start }) => start >= from && text.slice(from, start).trim() === '');
    const bare = linksOf(head).find(({ start }) => start >= from && text.slice(from, start).trim() === '');
    const end = group?.end ?? bare?.end ?? from;
    if (!/[\p{L}\p{N}]{2}/u.test(text.slice(end))) break;
    const link =
      group === undefined
        ? bare
        : linksOf(group.inner).length === 1
          ? linksOf(head).find(({ start, end: last }) => start >= group.start && last <= group.end)
          : undefined;
    if (link !== undefined) {
      const label = text
        .slice(link.start, link.end)
        .replace(/^\[|\]$/gu, '')
        .trim();
      const venue = readVenue(label);
      const isVenue = venue?.venue != null && label.length <= 30;
      if ((isVenue || isLabel(label)) && restIsTitle(text.slice(end))) {
        prefix.links = [...prefix.links, { mark: link, label, isVenue: false }];
        prefix.venue ??= isVenue ? venue : null;
        prefix.from = end;
        moved = true;
      }
      continue;
    }
    if (group !== undefined && linksOf(group.inner).length === 0) {
      const inner = group.inner.text.trim();
      const venue = readVenue(inner);
      const date = dateYear(inner);
      const next = linksOf(head)[0];
      if (venue?.venue != null) prefix.venue = venue;
      else if (date !== null) prefix.date = date;
      else if (group.open === '[' && next !== undefined && text.slice(group.end, next.start).trim() === '') prefix.tags = [inner];
      else break;
      prefix.from = group.end;
      moved = true;
    }
  }
  return readWordPrefix(text, prefix);
}

/** What follows a label is a title when it has words of its own, not only further labels. */
function restIsTitle(rest: string): boolean {
  return (
    rest
      .replace(/[[(（【][^\])）】]*[\])）】]/gu, ' ')
      .trim()
      .split(/\s+/u)
      .filter((word) => /\p{L}{2}/u.test(word)).length >= 2
  );
}

/** `20-OSDI-Title`, `SIGMOD 2018: Title`, `ICML 2022, Title`, `2022, ACM Computing Surveys, Title`. */
function readWordPrefix<Given extends TitlePrefix & { from: number }>(text: string, prefix: Given): Given {
  const rest = text.slice(prefix.from);
  const dashed = venuePrefix.exec(rest);
  if (dashed !== null) {
    const digits = dashed[1] ?? dashed[4] ?? '';
    const year = digits.length === 2 ? (Number(digits) > 50 ? 1900 : 2000) + Number(digits) : Number(digits);
    const venue = readVenue(`${dashed[2] ?? dashed[3]} ${year}`);
    if (venue?.venue != null) return { ...prefix, from: prefix.from + dashed[0].length, venue };
  }
  const led = /^\s*([^,，:：|()（）[\]]{2,40}?(?:,\s?\d{2})?)\s*(?:[,，:：]|\s[|｜])\s+(?=\S+\s+\S+)/u.exec(rest);
  const words = led?.[1] ?? '';
  const venue = readVenue(words.replace(/,\s?\d{2}$/u, ''));
  const isDated = venue !== null && venue.year !== null && (venue.venue !== null || dateYear(words) !== null);
  if (led === null || !isDated) return prefix;
  const next = {
    ...prefix,
    from: prefix.from + led[0].length,
    venue: venue.venue === null ? prefix.venue : venue,
    date: venue.venue === null ? venue.year : prefix.date,
  };
  return venue.venue === null ? readWordPrefix(text, next) : next;
}
