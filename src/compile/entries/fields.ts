import { linksOf, type StyledText, slice } from '../syntax/styled-text.ts';
import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import { readAward } from './awards.ts';
import type { Candidate, FieldLine } from './candidate.ts';
import { readCitation } from './citation.ts';
import { dateYear, shortDateYear } from './dates.ts';
import { withoutEmoji } from './emoji.ts';
import { type FieldRole, labelOfLine } from './field-role.ts';
import { findGroups } from './groups.ts';
import { isBold, isItalic } from './line-style.ts';
import { type People, readPeople } from './people.ts';
import { isPersonName } from './person-names.ts';
import type { LineHabit, PlaceHabits } from './place-habits.ts';
import { splitAuthors } from './split-authors.ts';
import { readTail, type Tail, type TailLink } from './tail.ts';
import type { TitleSlot } from './title.ts';
import { type PrintedVenue, readVenue, takeYear } from './venue.ts';

/** What a candidate prints, wherever it stands: behind the title or in the lines below it. */
export interface Fields {
  readonly venue: PrintedVenue | null;
  /** The year of a date that stands alone. */
  readonly date: number | null;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly TailLink[];
  /** Words behind the title that are none of these. */
  readonly rest: string;
  readonly remarks: readonly FieldLine[];
  /** A short name that the list gives in a place of its own. */
  readonly name: string | null;
}

type Draft = { -readonly [Key in keyof Fields]: Fields[Key] extends readonly (infer Item)[] ? Item[] : Fields[Key] };

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
    if (line.item === null || !taken.has(line.item)) readLine(line, habits.lines[index] ?? null, draft);
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

/** Inline code behind a title: a year, an organisation or a tag. */
function readCode(code: string, habits: PlaceHabits, draft: Draft): void {
  const { year, name } = takeYear(code);
  if (year !== null && name === '') draft.date ??= year;
  else if (habits.code === 'affiliations') draft.affiliations.push(...splitAffiliations(code));
  else draft.tags.push(code);
}

function readLine(line: FieldLine, place: LineHabit | null, draft: Draft): void {
  const label = line.role === null ? labelOfLine(line.text.text) : null;
  const role = line.role ?? label?.role ?? null;
  const text = label === null ? line.text : slice(line.text, label.length);
  if (role !== 'notes' && role !== null && readRole(role, label?.label ?? '', text, draft)) return;
  if (role === 'notes' || line.hasMore || !readPlainLine(line.text, place, draft)) draft.remarks.push(line);
}

/** Reads a line that says what it is. False when it does not hold what it announces. */
function readRole(role: Exclude<FieldRole, 'notes'>, label: string, styled: StyledText, draft: Draft): boolean {
  const text = styled.text.replace(/\s+/gu, ' ').trim();
  if (text === '' || /^(?:[-–—/.]|n\/?a|none|tbd|coming soon|not yet)+$/iu.test(text)) return true;
  const links = linksOf(styled).map((mark) => ({
    mark,
    label: linkLabel(styled.text.slice(mark.start, mark.end), label),
    isVenue: false,
    inBrackets: true,
  }));
  switch (role) {
    case 'authors': {
      const people = readPeople(text)?.people ?? { authors: splitAuthors(text), affiliations: [] };
      addPeople(people, draft);
      return true;
    }
    case 'affiliations':
      draft.affiliations.push(...splitAffiliations(text.replace(/\s*\bet\.?\s+al\.?$/iu, '')));
      return true;
    case 'tags':
      draft.tags.push(
        ...text
          .split(/\s*[,;，；、]\s*/u)
          .map((tag) => tag.replace(/[.\s]+$/u, ''))
          .filter((tag) => tag !== ''),
      );
      return true;
    case 'venue': {
      const printed = withoutEmoji(text).replace(/\s+/gu, ' ').trim();
      const read = readVenue(printed);
      if (read === null && readOthers(printed, draft)) return true;
      const venue = read ?? { venue: { name: printed, raw: printed, kind: 'other' as const }, year: null, yearFrom: null, awards: [] };
      draft.awards.push(...venue.awards);
      draft.venue ??= venue;
      draft.links.push(...links.map((link) => ({ ...link, isVenue: true })));
      return true;
    }
    case 'date':
      draft.date ??= dateYear(text) ?? shortDateYear(text);
      return draft.date !== null;
    case 'links':
      draft.links.push(...links);
      return links.length > 0;
    case 'name':
      draft.name ??= text;
      return true;
    case 'title':
      return false;
  }
}

/** Where a list says "Publisher" and means the organisations, or the authors. */
function readOthers(text: string, draft: Draft): boolean {
  const people = readPeople(text);
  if (draft.authors.length === 0 && people?.strength === 'sure') addPeople(people.people, draft);
  else if (draft.affiliations.length === 0 && affiliationStrength(text) === 'sure') draft.affiliations.push(...splitAffiliations(text));
  else return false;
  return true;
}

/** `Code: [Official](…)`: the line's label says more than a link called "Official" or its bare address. */
function linkLabel(printed: string, line: string): string {
  const text = printed.replace(/\s+/gu, ' ').trim();
  return line !== '' && (/^(?:official|link|here|url)$/iu.test(text) || /^https?:/iu.test(text)) ? line : text;
}

/** Reads a line by its words. False for a remark. */
function readPlainLine(styled: StyledText, place: LineHabit | null, draft: Draft): boolean {
  const text = styled.text.replace(/\s+/gu, ' ').trim();
  const hasLinks = linksOf(styled).length > 0;
  const award = hasLinks ? null : readAward(text);
  if (award !== null) {
    draft.awards.push(award);
    return true;
  }
  if (!hasLinks && readPeopleLine(styled, place, draft)) return true;
  const date = hasLinks ? null : dateYear(text);
  if (date !== null) {
    draft.date ??= date;
    return true;
  }
  const tail = readTail({ head: styled, groups: findGroups(styled) }, 0);
  if (
    tail.rest === '' &&
    (tail.authors.length === 0 || draft.authors.length === 0) &&
    (tail.venue !== null ||
      tail.links.some(({ inBrackets }) => inBrackets) ||
      tail.awards.length > 0 ||
      (hasLinks && isOnlyLabels(tail.links)))
  ) {
    draft.venue ??= tail.venue;
    draft.awards.push(...tail.awards);
    draft.links.push(...tail.links);
    draft.authors.push(...tail.authors);
    draft.affiliations.push(...tail.affiliations);
    draft.date ??= tail.date;
    return true;
  }
  const cited = hasLinks || draft.venue !== null ? null : readCitation(text);
  if (cited === null) return false;
  draft.venue = cited;
  return true;
}

function isOnlyLabels(links: readonly TailLink[]): boolean {
  return links.length > 0 && links.every(({ label }) => label.split(' ').length <= 4);
}

function readPeopleLine(styled: StyledText, place: LineHabit | null, draft: Draft): boolean {
  const group = findGroups(styled).findLast(({ inner }) => readVenue(inner.text) !== null);
  const names = (group === undefined ? styled.text : styled.text.slice(0, group.start) + styled.text.slice(group.end))
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

/** Names that are no person's by their looks (`ozanciga`, `AI Coffee Break`), where the page keeps the place for authors. False when something else stands there too. */
function readHandles(styled: StyledText, printed: string, place: LineHabit, draft: Draft): boolean {
  const names = splitAuthors(printed.replace(/\s*\(@[^)]*\)/gu, ''));
  const persons = names.filter(isPersonName);
  const isShort = printed.length <= 60 && names.length <= 2 && names.every((name) => name.split(' ').length <= 5);
  const isMarked = place.isItalic && isItalic(styled);
  if (/[.!?:;]\s|[!?]$/u.test(printed) || readVenue(printed)?.year != null || dateYear(printed) !== null) return false;
  if (!(isMarked ? isShort || persons.length > 0 : persons.length * 2 > names.length)) return false;
  draft.authors.push(...(persons.length > 0 ? persons : names));
  return persons.length === 0 || persons.length === names.length;
}

function addPeople({ authors, affiliations }: People, draft: Draft): void {
  draft.authors.push(...authors);
  draft.affiliations.push(...affiliations);
}
