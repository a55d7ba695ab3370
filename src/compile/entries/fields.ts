import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type StyledText, slice } from '../markdown/styled-text.ts';
import { splitAffiliations } from './affiliations.ts';
import type { Candidate } from './candidate.ts';
import type { Draft, Fields } from './field-draft.ts';
import type { FieldLine } from './field-lines.ts';
import { labelOfLine } from './field-role.ts';
import { readRole } from './labelled-line.ts';
import { isLabel, isPaperUrl } from './link-kind.ts';
import { readCiteLabel } from './people.ts';
import type { LineHabit, PlaceHabits } from './place-habits.ts';
import { readPlainLine } from './plain-line.ts';
import { splitAuthors } from './split-authors.ts';
import { readTail } from './tail.ts';
import type { Tail, TailLink } from './tail-reading.ts';
import type { TitleSlot } from './title-slot.ts';
import { noVenue, readVenue } from './venue.ts';
import { takeYear } from './years.ts';

/** Reads everything that a candidate prints besides its title. `taken` are lines that are entries of their own. */
export function readFields(
  candidate: Candidate,
  title: TitleSlot,
  habits: PlaceHabits,
  taken: ReadonlySet<unknown> = new Set(),
): Fields {
  const printed = readTail(candidate, title.end, title.authors.length > 0);
  const tail = title.authors.length > 0 ? printed : byHabit(printed, habits);
  const draft: Draft = {
    venue: title.venue?.year != null || tail.venue?.venue == null ? (title.venue ?? tail.venue) : tail.venue,
    date: title.date ?? tail.date,
    authors: [...title.authors, ...tail.authors],
    affiliations: [...title.affiliations, ...tail.affiliations],
    awards: [...(title.venue?.awards ?? []), ...tail.awards],
    tags: [...title.tags],
    links: [...title.links.map((link) => ({ ...link, inBrackets: true })), ...tail.links],
    rest: tail.rest,
    remarks: [],
    name: title.name,
  };
  for (const code of tail.code) readCode(code, habits, draft);
  candidate.lines.forEach((line, index) => {
    if (line.item === null || !taken.has(line.item))
      readLine(line, habits.lines[index] ?? null, title.authors.length > 0, draft);
  });
  settleVenue(draft, habits);
  return draft;
}

/** An unknown word with a year is the venue where the page prints venues; else it is kept as a remark. */
function settleVenue(draft: Draft, { printsVenues, linksVenues }: PlaceHabits): void {
  if (linksVenues && draft.venue === null) venueOfLink(draft);
  const maybe = draft.venue?.maybe ?? null;
  if (draft.venue === null || maybe === null) return;
  if (printsVenues)
    draft.venue = {
      ...draft.venue,
      venue: maybe,
      yearFrom: draft.venue.year === null ? null : 'venue',
      maybe: null,
    };
  else draft.rest = `${draft.rest} ${maybe.name}`.trim();
}

/** Reads what the words alone leave open by what the page does elsewhere. */
function byHabit(tail: Tail, { authorsBehind, cites }: PlaceHabits): Tail {
  if (tail.authors.length > 0) return tail;
  if (cites && tail.maybeCited !== null)
    return { ...tail, venue: null, date: tail.maybeCited.year, authors: tail.maybeCited.authors };
  if (!authorsBehind || tail.maybeAuthor === null) return tail;
  return {
    ...tail,
    authors: splitAuthors(tail.maybeAuthor),
    rest: tail.rest.replace(tail.maybeAuthor, ' ').replace(/\s+/gu, ' ').trim(),
  };
}

/** Inline code behind a title: a year, a venue, an organisation or a tag. */
function readCode(code: string, habits: PlaceHabits, draft: Draft): void {
  const { year, name } = takeYear(code);
  const venue = readVenue(code);
  if (year !== null && name === '') draft.date ??= year;
  else if (venue?.venue != null && draft.venue?.venue == null) {
    draft.venue = venue;
    draft.awards.push(...venue.awards);
  } else if (habits.code === 'affiliations') draft.affiliations.push(...splitAffiliations(code));
  else draft.tags.push(code);
}

/** Where links to papers are called by their venues, the first that is called by no label is too, and one called "arXiv" is of there. */
function venueOfLink(draft: Draft): void {
  const index = draft.links.findIndex(({ mark, label }) => isPaperUrl(mark.url) && isVenueLabel(label));
  const link = draft.links[index];
  if (link === undefined) return;
  const read = readVenue(link.label);
  const { year, name } = takeYear(link.label);
  const unknown = {
    ...noVenue,
    venue: { name, raw: link.label, kind: 'other' as const },
    year,
    yearFrom: year === null ? null : ('venue' as const),
  };
  draft.venue = read?.venue != null ? read : unknown;
  draft.links[index] = { ...link, isVenue: true };
}

function isVenueLabel(label: string): boolean {
  if (/^arxiv$/iu.test(label)) return true;
  return (
    !isLabel(label) &&
    readCiteLabel(label) === null &&
    label.split(' ').length <= 12 &&
    /^\p{L}[^.!?]*$/u.test(label) &&
    /\p{Lu}/u.test(label)
  );
}

function readLine(line: FieldLine, place: LineHabit | null, isCitation: boolean, draft: Draft): void {
  const label = line.role === null ? labelOfLine(line.text.text) : null;
  const role = line.role ?? label?.role ?? null;
  const text = label === null ? line.text : slice(line.text, label.length);
  if (role !== 'notes' && role !== null && readRole(role, label?.label ?? '', text, draft)) return;
  // `intro: CVPR 2018. ETH Zurich` holds facts where others keep a remark.
  const isRemark = line.hasMore || (role === 'notes' && (label === null || linksOf(text).length > 0));
  if (isRemark || !readPlainLine(role === 'notes' ? text : line.text, place, isCitation, draft)) {
    draft.remarks.push(line);
    draft.links.push(...labelledLinks(line.text));
  }
}

/** Links of a remark that stand in brackets of their own with a label: `A great talk. [[Paper](…)] [[Slides](…)]`. */
function labelledLinks(text: StyledText): TailLink[] {
  return findBracketGroups(text).flatMap(({ open, start, end, inner }) => {
    const links = linksOf(text).filter(
      (link) => link.start <= end && link.end >= start && isLabel(text.text.slice(link.start, link.end)),
    );
    let words = inner.text;
    for (const { start: from, end: to } of linksOf(inner))
      words = words.replace(inner.text.slice(from, to), ' ');
    return open === '[' && !/[\p{L}\p{N}]/u.test(words)
      ? links.map((mark) => ({
          mark,
          label: text.text
            .slice(mark.start, mark.end)
            .replace(/^\[|\]$/gu, '')
            .trim(),
          isVenue: false,
          inBrackets: true,
        }))
      : [];
  });
}
