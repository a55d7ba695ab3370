import { findBracketGroups } from '../markdown/bracket-groups.ts';
import type { StyledText } from '../markdown/styled-text.ts';
import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import { dateYear } from './dates.ts';
import { addPeople, type Draft } from './field-draft.ts';
import { isBold, isItalic } from './line-style.ts';
import { readPeople } from './people.ts';
import { isPersonName } from './person-names.ts';
import type { LineHabit } from './place-habits.ts';
import { splitAuthors } from './split-authors.ts';
import { readVenue } from './venue.ts';

/** Reads a line of authors or of organisations, by its words and by what the page keeps in its place. False when it is something else, or more. */
export function readPeopleLine(styled: StyledText, place: LineHabit | null, draft: Draft): boolean {
  const group =
    findBracketGroups(styled).findLast(({ inner }) => readVenue(inner.text) !== null) ?? lastItalics(styled);
  const names = (
    group === undefined ? styled.text : styled.text.slice(0, group.start) + styled.text.slice(group.end)
  )
    .replace(/\s+/gu, ' ')
    .trim();
  // What stands in brackets behind authors, such as "(ongoing)", is kept as a remark.
  const aside = readPeople(names) === null ? /^(.{5,}?)[\s.]*(\([^()]{3,40}\))\s*\.?$/u.exec(names) : null;
  const people = draft.authors.length > 0 || isBold(styled) ? null : readPeople(aside?.[1] ?? names);
  const organisations = draft.affiliations.length > 0 || isBold(styled) ? null : affiliationStrength(names);
  const isAuthors =
    people !== null &&
    (people.strength === 'sure'
      ? organisations !== 'sure' || people.people.affiliations.length > 0 || names.includes(';')
      : organisations !== 'sure' && (place?.role === 'authors' || isItalic(styled)));
  if (isAuthors && people !== null) {
    addPeople(people.people, draft);
    const printed = group === undefined ? null : readVenue(group.inner.text);
    if (printed?.venue === null) draft.date ??= printed.year;
    else draft.venue ??= printed;
    draft.awards.push(...(printed?.awards ?? []));
    return aside === null;
  }
  if (group !== undefined) return false;
  if (organisations === 'sure' || (organisations === 'likely' && place?.role === 'affiliations')) {
    draft.affiliations.push(...splitAffiliations(names));
    return true;
  }
  return place?.role === 'authors' && draft.authors.length === 0 && readHandles(styled, names, place, draft);
}

/** `Ada Frost. *ACL 2022*`: italics at the end of a line that hold a venue. */
function lastItalics({
  text,
  marks,
}: StyledText): { start: number; end: number; inner: StyledText } | undefined {
  const mark = marks.findLast(({ kind }) => kind === 'emphasis');
  if (mark === undefined || mark.start === 0 || /[\p{L}\p{N}]/u.test(text.slice(mark.end))) return undefined;
  const inner = { text: text.slice(mark.start, mark.end), marks: [] };
  return readVenue(inner.text)?.venue == null ? undefined : { start: mark.start, end: mark.end, inner };
}

/** Names that are no person's by their looks (`ozanciga`, `AI Coffee Break`), where the page keeps the place for authors. False when something else stands there too. */
function readHandles(styled: StyledText, printed: string, place: LineHabit, draft: Draft): boolean {
  const names = splitAuthors(printed.replace(/\s*\(@[^)]*\)/gu, ''));
  const persons = names.filter(isPersonName);
  const isShort =
    printed.length <= 60 && names.length <= 2 && names.every((name) => name.split(' ').length <= 5);
  const isMarked = place.isItalic && isItalic(styled);
  if (
    /[.!?:;]\s|[!?]$|\d{4}/u.test(printed) ||
    readVenue(printed)?.year != null ||
    dateYear(printed) !== null
  )
    return false;
  if (!(isMarked ? isShort || persons.length > 0 : persons.length * 2 > names.length)) return false;
  draft.authors.push(...(persons.length > 0 ? persons : names));
  return persons.length === 0 || persons.length === names.length;
}
