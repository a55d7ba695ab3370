import { linksOf, type Mark } from '../markdown/styled-text.ts';
import { affiliationStrength, splitOrganisations } from '../names/affiliations.ts';
import { readAward } from '../names/awards.ts';
import { readCitationKey } from '../names/citation-key.ts';
import { bareDate, dateYear, earlyYear, exactDate, shortDateYear } from '../names/dates.ts';
import { withoutEmoji } from '../names/emoji.ts';
import { readByline, readCiteLabel, readPeople, readSurnames } from '../names/people.ts';
import { isDegree, isOneInverted } from '../names/person-names.ts';
import { coauthorsOpening, splitAuthors } from '../names/split-authors.ts';
import { isStatus, type PrintedVenue } from '../names/venue.ts';
import { addLink } from './add-link.ts';
import { isSurelyPeople } from './confidence.ts';
import type { Draft } from './fields.ts';
import type { LabelledSpan } from './partial-labellings.ts';
import { citesTitleAfter } from './recognise/cited-span.ts';
import { asDatedCitation } from './recognise/set-off-title.ts';
import { venueOf } from './venues/venue-of.ts';
import { partsOfVenue } from './venues/venue-parts.ts';

/** A labelled span, or several in a row that are one list. */
export interface Fact extends LabelledSpan {
  readonly text: string;
  readonly end: number;
}

/** All of a link's text. */
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
      if (before !== null && !(before.kind === 'preprint' && printed.venue?.kind !== 'preprint'))
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
      if (isStatus(text) || isDegree(text)) draft.tags.push(text);
      draft.date ??=
        dateYear(bareDate(text)) ??
        dateYear(text) ??
        shortDateYear(text) ??
        earlyYear(text) ??
        readCitationKey(text)?.year ??
        null;
      draft.exactDate ??= exactDate(text);
      return;
    case 'people': {
      // Editors of the book that the authors wrote in.
      if (draft.authors.length > 0 && /^(?:edited\s+by|eds?\.|in:?)\s/iu.test(text)) return;
      // The full stop after the last initial also ends the names.
      const ended = /\p{Lu}\.[,\s](?:.*[\s.])?\p{Lu}$/u.test(text) ? `${text}.` : text;
      const plain = ended
        .replace(coauthorsOpening, '')
        .replace(/^(?:(?:edited\s+)?by|authors?:?|eds?\.)\s+/iu, '')
        .replace(/[\s,]*\(?(?<!\p{L})(?:eds?(?:\.|itors?)?|éds?|dirs?|coords?|hrsg)\)?\.?$/iu, '');
      if (isInvertedAlone(one, plain)) {
        draft.authors.push(plain);
        draft.hasSureAuthors = true;
        return;
      }
      const people = span.line.memo.of(readPeople, plain)?.people ?? {
        authors: readByline(text) ?? readSurnames(plain) ?? splitAuthors(plain),
        affiliations: [],
      };
      draft.authors.push(...people.authors);
      // `Oak, Anna 2014`
      draft.date ??=
        dateYear(/(?<=\s\(?)(?:19|20)\d{2}(?=\)?$)/u.exec(text)?.[0] ?? '') ??
        readCiteLabel(text)?.year ??
        null;
      // The owner of the page is not among those who wrote with them.
      const isShortened =
        /\bet[\s.]+al\b|\b(?:and )?others\b|等\s*$/i.test(text) ||
        (draft.authors.length === people.authors.length && coauthorsOpening.test(text));
      if (isShortened) draft.authorsAreShortened = true;
      if (people.authors.length >= 2 || isShortened || isSurelyPeople(one) || cites(one))
        draft.hasSureAuthors = true;
      draft.affiliations.push(...people.affiliations);
      return;
    }
    case 'organisation':
      draft.date ??= dateYear(/(?:19|20)\d{2}$/u.exec(text.trim())?.[0] ?? '');
      draft.affiliations.push(
        ...splitOrganisations(
          text
            .replace(/^(?:from|@)\s*|\s*\bet\.?\s+al\.?$|[,\s]+(?:19|20)\d{2}$/gi, '')
            .replace(/\s+\+\s+/gu, ' & '),
        ),
      );
      return;
    case 'award':
      draft.awards.push(readAward(withoutEmoji(text).replace(/^\s*(?:19|20)\d{2}\s+/u, '')) ?? text);
      draft.date ??= dateYear(/^(?:19|20)\d{2}/u.exec(text.trim())?.[0] ?? '');
      return;
    case 'link':
      addLink(one, key, draft);
      return;
    case 'tag':
      if (one.slot.slotLine.role === 'name') {
        if (!one.slot.slotLine.key.startsWith('item|') || /^(?!\p{Script=Han})\S+(?:\s\S+)?$/u.test(text))
          draft.name ??= text;
        else if (one.span.link === null) rest.push(text);
      } else draft.tags.push(...text.replace(/^#/u, '').split(/\s*[,;，；、]\s*/u));
      return;
    default:
      return;
  }
}

/**
 * `Eide, Maren. 2013.`, `[§ 3] Eide, Maren, “A Title”`, `Eide, Maren, ed.`: one name, surname first, opens
 * the line.
 */
function isInvertedAlone(
  { span: { open, close, line, start }, end, text: printed }: Fact,
  text: string,
): boolean {
  const after = line.text.text.slice(end, end + 4);
  return (
    (open === '^' || /^\s*\[[^\]]*\]\s*$/u.test(line.text.text.slice(0, start))) &&
    (close === '.' ||
      close === '\n' ||
      /^\.\s/u.test(after) ||
      printed !== text ||
      /^[,\s]*["“‘]/u.test(after) ||
      (/^,?\s\(/u.test(after) && /,\s\p{Lu}{1,3}$/u.test(text))) &&
    isOneInverted(text)
  );
}

/**
 * `Berg (2019) A Title`, `[Berg 2019](…) A Title`, `**Max Berg**: *A Title*`: whether a name that opens a
 * line begins a citation.
 */
function cites({ span, span: { open, close, line, setAs, to } }: Fact): boolean {
  const next = line.atoms[to + 1];
  if (citesTitleAfter(span) !== null || asDatedCitation(span) !== null) return true;
  if (open === '^' && setAs === 'strong' && next?.style === 'emphasis') return true;
  return (
    (open === '^' || open === ':') &&
    close === '(' &&
    next !== undefined &&
    /^(?:19|20)\d{2}[a-z]?(?:\s\p{Lu}[\p{L}&]{1,9})?$/u.test(line.text.text.slice(next.start, next.end))
  );
}

/** `126 (8): 498-515, 1999` after a venue: its volume, and the year where it has none yet. Other words go to `rest`. */
function addYear(text: string, draft: Draft, rest: string[]): void {
  const { venue } = draft;
  const year = /\p{L}{2}/u.test(text)
    ? null
    : dateYear(/(?<=^|[\s,(])(?:19|20)\d{2}\)?$/u.exec(text.trim())?.[0] ?? '');
  if (venue === null || venue.year !== null || year === null) rest.push(text);
  else draft.venue = { ...venue, year, yearFrom: 'venue' };
}

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
