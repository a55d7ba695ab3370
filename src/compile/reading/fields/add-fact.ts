import { linksOf, type Mark } from '../../markdown/styled-text.ts';
import { affiliationStrength, splitOrganisations } from '../../names/affiliations.ts';
import { readCitationKey } from '../../names/citation-key.ts';
import { bareDate, dateYear, earlyYear, exactDate, firstYear, shortDateYear } from '../../names/dates.ts';
import { isUniversityWithPress } from '../../names/gazetteer/publishers.ts';
import { isDegree } from '../../names/people/degrees.ts';
import { readByline } from '../../names/people/people.ts';
import { opensWithPresenterField } from '../../names/people/presenter.ts';
import { isStatus, type PrintedVenue } from '../../names/venue.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { Labelling } from '../label-lines.ts';
import { besideOrganisation } from '../lines/name-counts.ts';
import type { LabelledSpan } from '../partial-labellings.ts';
import { readDatedAward } from '../recognise/award.ts';
import { venueOf } from '../venues/venue-of.ts';
import { partsOfVenue } from '../venues/venue-parts.ts';
import { addLink } from './add-link.ts';
import { addPeople } from './add-people.ts';
import type { Draft } from './fields.ts';

/** What a span says, or several spans in a row that are one list of names. */
export interface Fact extends LabelledSpan {
  readonly text: string;
  readonly end: number;
}

/** The words of a link. */
export function textOf({ start, end }: Mark, { span }: Pick<LabelledSpan, 'span'>): string {
  return span.line.text.text.slice(start, end).trim();
}

/** The links inside a fact. */
export function linksWithin({ span, end: last }: Fact) {
  return linksOf(span.line.text).filter(({ start, end }) => start >= span.start && end <= last);
}

/** Adds the facts of a labelled span to an entry's fields. Words that are not a fact go to `rest`. */
export function addFact(one: Fact, key: string, draft: Draft, rest: string[]): void {
  const { span, label, text } = one;
  switch (label) {
    case 'venue': {
      const { memo } = span.line;
      const parts = memo.of(partsOfVenue, text);
      addBeside(parts.before, parts.after, draft, rest);
      const printed = memo.of(venueOf, parts.venue);
      const before = draft.venue?.venue ?? null;
      // `Kites 34, 257–280 (2011)`: pages and the year after a venue.
      if (before !== null && draft.venue?.year === null && /^[^\p{L}]+$/u.test(text)) {
        draft.venue = { ...draft.venue, ...yearWith(printed) };
        return;
      }
      // `arXiv 2025 (early survey)`: what is in brackets after a preprint appeared somewhere only if that is
      // known.
      if (before?.kind === 'preprint' && printed.venue?.kind === 'other' && span.open === '(')
        rest.push(text);
      else if (before !== null && !(before.kind === 'preprint' && printed.venue?.kind !== 'preprint'))
        addYear(text, draft, rest);
      else draft.venue = printed;
      draft.awards.push(...printed.awards);
      draft.exactDate ??= exactDate(postedOn.exec(text)?.[0] ?? '');
      for (const mark of linksWithin(one))
        draft.links.push({ mark, label: text, isVenue: true, inBrackets: false });
      if (span.link !== null && linksWithin(one).length === 0)
        draft.links.push({ mark: span.link, label: text, isVenue: true, inBrackets: false });
      return;
    }
    case 'date':
      // `**11/16/2018**. [A Title](…) *Discussant*: Ada Frost`: the day of a meeting.
      if (draft.isPresented && (/^dates?$/iu.test(key) || opensWithDay(one))) return;
      if (isStatus(text) || isDegree(text)) draft.tags.push(text);
      draft.date ??=
        dateYear(bareDate(text)) ??
        dateYear(text) ??
        shortDateYear(text) ??
        earlyYear(text) ??
        firstYear(text) ??
        readCitationKey(text)?.year ??
        null;
      draft.exactDate ??= exactDate(text);
      return;
    case 'people':
      addPeople(one, draft);
      return;
    case 'organisation':
      // In a column of publishers, a university stands for its press.
      if (one.slot.slotLine.role === 'venue' && draft.venue === null) {
        if (isUniversityWithPress(text)) draft.publishers.push(text);
        else draft.venue = span.line.memo.of(venueOf, text);
        return;
      }
      draft.date ??= dateYear(text.trim().slice(-'yyyy'.length));
      draft.affiliations.push(
        ...splitOrganisations(text.replace(besideOrganisation, '').replace(/\s+\+\s+/gu, ' & ')),
      );
      return;
    case 'award':
      draft.awards.push(readDatedAward(text) ?? text);
      draft.date ??= dateYear(text.trim().slice(0, 'yyyy'.length));
      return;
    case 'link':
      addLink(one, key, draft);
      return;
    case 'tag':
      if (one.slot.slotLine.role === 'name') {
        if (!one.slot.slotLine.key.startsWith('item|') || /^(?!\p{Script=Han})\S+(?:\s\S+)?$/u.test(text))
          draft.name ??= text;
        else if (one.span.link === null) rest.push(text);
      } else draft.tags.push(...text.replace(/^#/u, '').split(/\s*[,;，；、]\s*#?|\s+#/u));
      return;
    case 'publisher':
      rest.push(text);
      draft.publishers.push(text);
      return;
    default:
      return;
  }
}

/** Whether a line opens with a day: that of a meeting more often than that of a paper. */
function opensWithDay({ span, text }: Fact): boolean {
  return (
    span.open.startsWith('^') &&
    (/^\d{1,2}([/.-])\d{1,2}\1\d{4}$/u.test(text) || exactDate(text)?.length === 'yyyy-mm-dd'.length)
  );
}

/**
 * `126 (8): 498-515, 1999` after a venue: its volume, and the year where it has none yet. Other words go to
 * `rest`, as do those before a year: `High Mast, 1999` after the book that a chapter is in.
 */
function addYear(text: string, draft: Draft, rest: string[]): void {
  const { venue, date } = draft;
  const holdsWords = /\p{L}{2}/u.test(text);
  const printed = (holdsWords ? yearAfterWords : yearAfterNumbers).exec(text.trim())?.[0] ?? '';
  const year = holdsWords && date !== null ? null : dateYear(printed);
  const isYear = venue !== null && venue.year === null && year !== null;
  if (!isYear || holdsWords) rest.push(text);
  if (isYear) draft.venue = { ...venue, year, yearFrom: 'venue' };
}

const yearAfterNumbers = pattern('u')`(?<=^|[\s,(])${printedYear}\)?$`;
const yearAfterWords = pattern('u')`(?<=[,(]\s?)${printedYear}$`;

/** Adds the words beside a venue without a delimiter: authors, affiliations or a remark. */
function addBeside(before: string, after: string, draft: Draft, rest: string[]): void {
  if (before !== '' && affiliationStrength(before) === 'sure') draft.affiliations.push(before);
  else if (before !== '') draft.authors.push(before);
  const names = readByline(after.replace(/^from\s/iu, 'by '));
  if (names !== null) draft.authors.push(...names);
  else if (after !== '') rest.push(after);
}

function yearWith({ year }: PrintedVenue): Pick<PrintedVenue, 'year' | 'yearFrom'> {
  return { year, yearFrom: year === null ? null : 'venue' };
}

/** The day in a preprint's number: `2023.06.21.545880`. */
const postedOn = /\b20\d{2}\.\d{2}\.\d{2}(?=\.\d{4})/u;

/** Tells whether a span opens in brackets: `[A Title](…) ([where guests read it](…))`. */
export function isAside({ span: { open, line, from } }: Pick<LabelledSpan, 'span'>): boolean {
  return open === '(' || line.gaps[from]?.includes('(') === true;
}

/** `- Better than before (by a lot; Frost et al., 2010)`: people and a year after other words. */
export function isCited({ label, span: { line, start } }: Pick<LabelledSpan, 'label' | 'span'>): boolean {
  const inBrackets = /(?<=.)\(([^()]*)$/su.exec(line.text.text.slice(0, start))?.[1];
  return inBrackets !== undefined && (label === 'people' || (label === 'date' && /\p{L}/u.test(inBrackets)));
}

/** `Presenter: Ada Frost` */
export function namesPresenter(lines: Labelling['lines']): boolean {
  return lines.some((spans) => spans.some(({ span }) => opensWithPresenterField(span.text)));
}
