import { linksOf } from '../markdown/styled-text.ts';
import { affiliationStrength } from './affiliations.ts';
import type { Candidate } from './candidate.ts';
import type { Fields } from './field-draft.ts';
import { labelOfLine } from './field-role.ts';
import { isItalic } from './line-style.ts';
import { readPeople } from './people.ts';
import { readTail } from './tail.ts';
import type { TitleSlot } from './title-slot.ts';

/** What the lines at one place below the titles are, when most of those that say it surely are so. */
export interface LineHabit {
  readonly role: 'authors' | 'affiliations';
  /** Whether they are set in italics. */
  readonly isItalic: boolean;
}

/** What a page keeps in a place, when the words alone leave it open. */
export interface PlaceHabits {
  /** The first lines below a title, in their order; null where none of both is usual. */
  readonly lines: readonly (LineHabit | null)[];
  /** What inline code behind a title is. */
  readonly code: 'affiliations' | 'tags';
  /** Whether the words behind a title name its authors, so that a single name there is one. */
  readonly authorsBehind: boolean;
  /** Whether brackets behind a title cite: `(Shokri et al., 2017)`. */
  readonly cites: boolean;
  /** Whether entries print venues, so that an unknown word with a year is one: `(Powertech 2022)`. */
  readonly printsVenues: boolean;
  /** Whether the link to a paper is called by its venue, so that an unknown name there is one: `[Molecular Informatics](https://doi.org/…)`. */
  readonly linksVenues: boolean;
}

export const noHabits: PlaceHabits = {
  lines: [],
  code: 'tags',
  authorsBehind: false,
  cites: false,
  printsVenues: false,
  linksVenues: false,
};

/** How many lines below a title may hold its people. */
const depth = 3;

/** Learns the places from entries that need no habit to be read. */
export function learnPlaces(
  entries: readonly {
    readonly candidate: Candidate;
    readonly title: TitleSlot;
    readonly fields: Fields | null;
  }[],
): PlaceHabits {
  const tails = entries.map(({ candidate, title }) => readTail(candidate, title.end));
  const codes = entries.flatMap(({ fields }) => fields?.tags ?? []);
  const organisations = codes.filter((text) => affiliationStrength(text) === 'sure').length;
  return {
    lines: Array.from({ length: depth }, (_, index) =>
      lineHabit(entries.flatMap(({ candidate }) => candidate.lines[index] ?? [])),
    ),
    code: codes.length > 0 && organisations * 6 >= codes.length ? 'affiliations' : 'tags',
    authorsBehind: holdsOften(tails, ({ authors }) => authors.length > 0),
    cites: holdsOften(tails, ({ cites }) => cites),
    printsVenues: holdsOften(
      entries,
      ({ fields }) => fields?.venue?.isSure === true && fields.venue.venue !== null,
    ),
    linksVenues: holdsOften(entries, ({ fields }) => fields?.links.some(({ isVenue }) => isVenue) === true),
  };
}

/** Half of the lines that are no links and no labelled field must be names, of persons or of organisations, whichever is surer. */
function lineHabit(all: Candidate['lines']): LineHabit | null {
  const lines = all.filter(
    ({ text, role }) => role === null && linksOf(text).length === 0 && labelOfLine(text.text) === null,
  );
  const people = lines.filter(
    ({ text }) => readPeople(text.text) !== null && affiliationStrength(text.text) !== 'sure',
  );
  const organisations = lines.filter(({ text }) => affiliationStrength(text.text) !== null);
  const surePeople = people.filter(({ text }) => readPeople(text.text)?.strength === 'sure');
  const sureOrganisations = organisations.filter(({ text }) => affiliationStrength(text.text) === 'sure');
  const role = surePeople.length > sureOrganisations.length ? 'authors' : 'affiliations';
  const sure = role === 'authors' ? surePeople : sureOrganisations;
  const found = role === 'authors' ? people.length : organisations.length;
  if (sure.length === 0 || found * 2 < lines.length) return null;
  return { role, isItalic: sure.filter(({ text }) => isItalic(text)).length * 5 >= sure.length * 4 };
}

/** At least three of the entries, and a fifth of them, do so: the others may print nothing there. */
function holdsOften<Item>(entries: readonly Item[], test: (entry: Item) => boolean): boolean {
  const found = entries.filter(test).length;
  return found >= 3 && found * 5 >= entries.length;
}
