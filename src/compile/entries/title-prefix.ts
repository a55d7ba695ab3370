import { linksOf, type Mark } from '../markdown/styled-text.ts';
import type { Candidate } from './candidate.ts';
import { dateYear } from './dates.ts';
import { isLabel } from './link-kind.ts';
import { citeKey, readMarkPrefix, restIsTitle } from './mark-prefix.ts';
import { isPersonName } from './person-names.ts';
import { type PrintedVenue, readVenue } from './venue.ts';
import { readWordPrefix } from './word-prefix.ts';

/** What opens a head before its title. */
export interface TitlePrefix {
  /** The venue before the title: `[ICML'20] Title`, `20-OSDI-Title`. */
  readonly venue: PrintedVenue | null;
  /** The year of a date before the title: `(2023-01) Title`. */
  readonly date: number | null;
  /** What is printed in brackets before a linked title: `[Video] [Title](…)`. */
  readonly tags: readonly string[];
  /** The organisations that are printed in brackets before it: `2020 (Airbnb) (KDD) Title`. */
  readonly affiliations: readonly string[];
  /** The short name before the title: `SayPlan: "Title"`, `(DWA) [Title](…)`. */
  readonly name: string | null;
  /** The authors whose pages are linked with the venue before it: `[2016-IJCV, [Ada Byron](…)] Title`. */
  readonly people: readonly string[];
  /** Labelled links before the title: `[[AAAI 2022](…)] Title`. */
  readonly links: readonly { readonly mark: Mark; readonly label: string; readonly isVenue: boolean }[];
}

/** A number, and emoji written as `:fire:`, stand before a title and are no part of it. */
const numbering =
  /^\s*(?::[a-z][a-z0-9_+-]*:\s*)+|^\s*(?::[a-z][a-z0-9_+-]*:\s*)*(?:\d{1,4}[.)、]|[([]\d{1,3}[)\]]|#\d+)\s+(?=\S)/u;

const noPrefix: TitlePrefix = {
  venue: null,
  date: null,
  tags: [],
  affiliations: [],
  name: null,
  people: [],
  links: [],
};

/** A number, links that are labels or venues, a date, and a venue in brackets or before a dash or a comma, may open a head. */
export function readPrefix(candidate: Pick<Candidate, 'head' | 'groups'>): TitlePrefix & { from: number } {
  const { head, groups } = candidate;
  const { text } = head;
  const prefix: { -readonly [Key in keyof TitlePrefix]: TitlePrefix[Key] } & { from: number } = {
    ...noPrefix,
    from: (citeKey.exec(text) ?? numbering.exec(text))?.[0].length ?? 0,
  };
  for (let moved = true; moved; ) {
    moved = false;
    const led = readMarkPrefix(head, prefix.from);
    if (led !== null) {
      Object.assign(
        prefix,
        { from: led.end },
        led.venue === null ? {} : { venue: led.venue },
        led.date === null ? {} : { date: led.date },
        led.name === null ? {} : { name: led.name },
        led.tags.length === 0 ? {} : { tags: [...prefix.tags, ...led.tags] },
      );
      moved = true;
      continue;
    }
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
      const printed =
        group === undefined || !isPersonName(label)
          ? label
          : group.inner.text.replace(label, '').replace(/[\s,;]+$/u, '');
      if (printed !== label) prefix.people = [...prefix.people, label];
      const venue = readVenue(printed.replace(/^(\d{4})\s*-\s*(.+)$/u, '$2 $1'));
      const isVenue = venue?.venue != null && printed.length <= 30;
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
      else if (group.open === '[' && next !== undefined && text.slice(group.end, next.start).trim() === '')
        prefix.tags = [inner];
      else break;
      prefix.from = group.end;
      moved = true;
    }
  }
  return readWordPrefix(text, prefix);
}
