import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import { dateYear, shortDateYear } from './dates.ts';
import { withoutEmoji } from './emoji.ts';
import { addPeople, type Draft } from './field-draft.ts';
import type { FieldRole } from './field-role.ts';
import { readPeople } from './people.ts';
import { splitAuthors } from './split-authors.ts';
import { isStatus, noVenue, readVenue } from './venue.ts';

/** Reads a line that says what it is. False when it does not hold what it announces. */
export function readRole(
  role: Exclude<FieldRole, 'notes'>,
  label: string,
  styled: StyledText,
  draft: Draft,
): boolean {
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
      if (isStatus(printed)) {
        draft.tags.push(printed);
        return true;
      }
      const read = readVenue(printed);
      if (read === null && readOthers(printed, draft)) return true;
      const venue = read ?? { ...noVenue, venue: { name: printed, raw: printed, kind: 'other' as const } };
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
  else if (draft.affiliations.length === 0 && affiliationStrength(text) === 'sure')
    draft.affiliations.push(...splitAffiliations(text));
  else return false;
  return true;
}

/** `Code: [Official](…)`: the line's label says more than a link called "Official" or its bare address. */
function linkLabel(printed: string, line: string): string {
  const text = printed.replace(/\s+/gu, ' ').trim();
  return line !== '' && (/^(?:official|link|here|url)$/iu.test(text) || /^https?:/iu.test(text))
    ? line
    : text;
}
