import { slice } from '../syntax/styled-text.ts';
import { splitAffiliations } from './affiliations.ts';
import type { Candidate, FieldLine } from './candidate.ts';
import type { Draft, Fields } from './field-draft.ts';
import { labelOfLine } from './field-role.ts';
import { readRole } from './labelled-line.ts';
import type { LineHabit, PlaceHabits } from './place-habits.ts';
import { readPlainLine } from './plain-line.ts';
import { splitAuthors } from './split-authors.ts';
import { readTail } from './tail.ts';
import type { Tail } from './tail-reading.ts';
import type { TitleSlot } from './title.ts';
import { readVenue, takeYear } from './venue.ts';

/** Reads everything that a candidate prints besides its title. `taken` are lines that are entries of their own. */
export function readFields(candidate: Candidate, title: TitleSlot, habits: PlaceHabits, taken: ReadonlySet<unknown> = new Set()): Fields {
  const tail = byHabit(readTail(candidate, title.end, title.authors.length > 0), habits);
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
    if (line.item === null || !taken.has(line.item)) readLine(line, habits.lines[index] ?? null, title.authors.length > 0, draft);
  });
  return draft;
}

/** Reads what the words alone leave open by what the page does elsewhere. */
function byHabit(tail: Tail, { authorsBehind, cites }: PlaceHabits): Tail {
  if (tail.authors.length > 0) return tail;
  if (cites && tail.maybeCited !== null) return { ...tail, venue: null, date: tail.maybeCited.year, authors: tail.maybeCited.authors };
  if (!authorsBehind || tail.maybeAuthor === null) return tail;
  return { ...tail, authors: splitAuthors(tail.maybeAuthor), rest: tail.rest.replace(tail.maybeAuthor, ' ').replace(/\s+/gu, ' ').trim() };
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

function readLine(line: FieldLine, place: LineHabit | null, isCitation: boolean, draft: Draft): void {
  const label = line.role === null ? labelOfLine(line.text.text) : null;
  const role = line.role ?? label?.role ?? null;
  const text = label === null ? line.text : slice(line.text, label.length);
  if (role !== 'notes' && role !== null && readRole(role, label?.label ?? '', text, draft)) return;
  if (role === 'notes' || line.hasMore || !readPlainLine(line.text, place, isCitation, draft)) draft.remarks.push(line);
}
