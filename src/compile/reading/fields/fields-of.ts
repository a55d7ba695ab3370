import type { Place } from '../../markdown/styled-text.ts';
import { bareDate, dateYear, earlyYear, exactDate, yearOfAside } from '../../names/dates.ts';
import { isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { opensWithPresenter, opensWithPresenterField } from '../../names/people/presenter.ts';
import { coauthorsOpening } from '../../names/people/split-authors.ts';
import type { EntryLines, FieldLine } from '../entry-lines.ts';
import type { Labelling } from '../label-lines.ts';
import { joined } from '../lines/joined-words.ts';
import { isAllThatCites } from '../lines/only-cites.ts';
import { addLeadIn } from '../page-habits/lead-in-people.ts';
import { linkOf } from '../title-of.ts';
import { withoutVolumeAsYear } from '../venues/volume-as-year.ts';
import { addFact, type Fact, isAside, isCited, linksWithin, namesPresenter, textOf } from './add-fact.ts';
import { addLink, furtherLinks, pictureLinks, printedLinks } from './add-link.ts';
import { addCited, haveOneNameALine } from './add-people.ts';
import type { Draft, FieldLink, Fields } from './fields.ts';
import { namesInstitution, publishedBy } from './institution-of.ts';
import { withoutMeetingDay } from './meeting-day.ts';
import { isAfterVolume, mergeAdjacent } from './merge-adjacent.ts';
import { linksOfOwnField, readOwnField } from './own-fields.ts';
import { isBesideVenue, isShortName } from './short-names.ts';

/** The fields of a labelled entry that begins at `start`. `taken` are items below it that are entries. */
export function fieldsOf(
  candidate: EntryLines & { readonly start: Place },
  labelling: Labelling,
  taken: ReadonlySet<unknown>,
): Fields {
  const draft: Draft = {
    venue: null,
    date: null,
    exactDate: null,
    authors: [],
    authorsAreShortened: false,
    hasSureAuthors: false,
    affiliations: [],
    awards: [],
    tags: [],
    links: [],
    rest: '',
    remark: '',
    publishers: [],
    published: null,
    remarks: [],
    own: [],
    name: null,
    hasOneNameALine: haveOneNameALine(labelling.lines),
    surnamesFirst: labelling.surnamesFirst,
    institution: null,
    isPresented: namesPresenter(labelling.lines),
  };
  const rest: string[] = [];
  const printed: FieldLink[] = [];
  let mentioned = null as Fields['links'][number] | null;
  labelling.lines.forEach((spans, index) => {
    const line = index === 0 ? null : candidate.lines[index - 1];
    if (line?.item != null && taken.has(line.item)) return;
    const own = line == null ? null : readOwnField(line, labelling.ownFieldNames);
    if (own !== null) {
      draft.own.push(own);
      draft.links.push(...(line == null ? [] : linksOfOwnField(line)));
      return;
    }
    draft.links.push(...pictureLinks(index === 0 ? candidate.head : (line?.text ?? candidate.head)));
    const citesOther = (one: Pick<Fact, 'label' | 'span'>) =>
      line?.item != null && draft.authors.length > 0 && isCited(one);
    const facts = spans.filter(
      (one) => !/^(?:remark|field name|title)$/u.test(one.label) && !citesOther(one),
    );
    const holdsTitle = spans.some(({ label }) => label === 'title');
    const saysNothing = facts.length === 0 || line?.hasMore || line?.role === 'unrelated';
    // `Citation: …` below lines with the authors repeats them.
    const repeats = draft.authors.length > 0 && spans.some(isOfCitation);
    if (line != null && !holdsTitle && (saysNothing || repeats)) {
      if (spans.length > 0 || line.text.marks.length > 0 || line.hasMore) draft.remarks.push(line);
      for (const one of spans) if (one.label === 'link') addLink(one, '', draft);
      return;
    }
    // An item below may be a work of its own, unless it is a field or gives little more than a number.
    if (line?.item == null || spans[0]?.label === 'field name' || spans.every(isOfNumber))
      printed.push(...printedLinks(line?.text ?? candidate.head, placeOf(line) ?? candidate.start));
    let key = '';
    const merged = withoutMeetingDay(mergeAdjacent(spans));
    const titleAt = merged.findIndex(({ label }) => label === 'title');
    const opensWithAuthors =
      merged.slice(0, Math.max(0, titleAt)).some(({ label }) => label === 'people') ||
      (holdsTitle && draft.authors.length > 0);
    for (const [at, one] of merged.entries()) {
      const venue = draft.venue;
      if (
        one.label === 'date' &&
        venue?.venue != null &&
        venue.year === null &&
        (merged[at - 1]?.label === 'venue' || (draft.date !== null && isAfterVolume(merged, at)))
      ) {
        const year = dateYear(one.text) ?? dateYear(bareDate(one.text)) ?? earlyYear(one.text);
        draft.venue = { ...venue, year, yearFrom: year === null ? null : 'venue' };
        draft.exactDate ??= exactDate(one.text);
        continue;
      }
      if (one.label === 'field name') {
        // `Ada Frost presents: …`: no field, but a remark.
        const isPresenter = opensWithPresenter(one.text);
        if (isPresenter) rest.push(one.text);
        key = isPresenter ? '' : one.text;
        continue;
      }
      if (one.label === 'title') {
        key = '';
        continue;
      }
      if (
        index === labelling.titleLine &&
        (isShortName(one, labelling) || isBesideVenue(one, merged[at - 1], merged[at + 1]))
      ) {
        draft.name ??= one.text;
        continue;
      }
      if (at < titleAt && addLeadIn(one, draft)) continue;
      if (one.label === 'remark') {
        rest.push(key === '' ? one.text : `${key}: ${one.text}`);
        if (isAside(one)) draft.date ??= yearOfAside(one.text);
        for (const mark of linksWithin(one)) {
          const label = one.span.line.text.text.slice(mark.start, mark.end).trim();
          if (isLabel(label)) draft.links.push({ mark, label, isVenue: false, inBrackets: true });
          else if (index === 0 && at > titleAt && isAside(one) && !isPaperUrl(mark.url))
            draft.links.push({ mark, label, isVenue: false, inBrackets: false });
          else if (isPaperUrl(mark.url)) mentioned ??= { mark, label, isVenue: false, inBrackets: false };
        }
        continue;
      }
      // `*Discussant*: Ada Frost`
      if (one.label === 'people' && opensWithPresenterField(key)) {
        rest.push(`${key}: ${one.text}`);
        continue;
      }
      // In a citation that opens with its authors, people after the title are editors or publishers.
      const isAfterAuthors =
        (at > titleAt && opensWithAuthors) || isBelowAuthors(candidate, line) || citesOther(one);
      if (one.label === 'people' && isAfterAuthors && !coauthorsOpening.test(one.text)) {
        rest.push(one.text);
        continue;
      }
      addFact(one, key, draft, rest);
      if (at > titleAt && holdsTitle && opensWithAuthors && namesInstitution(one))
        draft.institution ??= one.text;
      // A keyword's link leads to its subject, not to the paper.
      const isKeyword = one.label === 'tag' && one.slot.slotLine.role === 'tags';
      // `doi: [10.1234/kites](…)`: only the number is a link.
      const within = one.label === 'identifier' ? linksWithin(one) : [];
      const linked = one.span.link === null ? within : [one.span.link];
      if (one.label !== 'link' && one.label !== 'venue' && !isKeyword)
        for (const mark of linked)
          draft.links.push({ mark, label: textOf(mark, one), isVenue: false, inBrackets: true });
    }
  });
  if (labelling.title !== null && isAllThatCites(labelling.title.span))
    addCited(labelling.title.span.text, draft);
  const own = linkOf(labelling);
  // An entry's only link leads to its paper, wherever it is.
  if (own === null && draft.links.length === 0 && mentioned !== null) draft.links.push(mentioned);
  const addresses = [own, ...draft.links.map(({ mark }) => mark)].map((mark) => mark?.url ?? '');
  draft.links.push(...furtherLinks(printed, addresses));
  const links = draft.links.filter(({ mark }) => mark !== own);
  return {
    ...draft,
    venue: withoutVolumeAsYear(draft.venue, draft.date),
    links,
    rest: joined(rest.filter((words) => !draft.publishers.includes(words))),
    remark: joined(rest, draft.publishers),
    ...publishedBy(draft, rest, candidate),
  };
}

/** Whether a span comes after the name of a whole citation. */
function isOfCitation({ slot }: Pick<Fact, 'slot'>): boolean {
  return slot.slotLine.key.endsWith(' citation');
}

/** Whether a paragraph's line is below one with the authors and nothing else: its names are of others. */
function isBelowAuthors({ container, lines }: EntryLines, line: FieldLine | null | undefined): boolean {
  const at = container === 'block' ? lines.findIndex(({ role }) => role === 'authors') : -1;
  return at >= 0 && line != null && lines.indexOf(line) > at;
}

function isOfNumber({ label }: Pick<Fact, 'label'>): boolean {
  return /^(?:identifier|venue|date|link)$/u.test(label);
}

function placeOf(line: FieldLine | null | undefined): Place | undefined {
  return line?.nodes[0]?.position?.start;
}
