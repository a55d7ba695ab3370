import type { RichTextNode } from '../../paper/rich-text.ts';
import type { Venue } from '../../paper/schema.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Mark } from '../markdown/styled-text.ts';
import { readAward } from '../names/awards.ts';
import { dateYear } from '../names/dates.ts';
import { withoutEmoji } from '../names/emoji.ts';
import { kindOfAddress, linkKind } from '../names/link-kind.ts';
import { readCiteLabel } from '../names/people/people.ts';
import { nameInRemark, nameInTitle } from '../names/short-name.ts';
import { cleanTitle, wordCount } from '../names/title-text.ts';
import { readVenue } from '../names/venue.ts';
import { pattern } from '../patterns/pattern.ts';
import { factOdds } from '../reading/confidence.ts';
import type { Fields } from '../reading/fields/fields.ts';
import { withInstitution } from '../reading/fields/institution-of.ts';
import type { RichTextContext } from '../rich-text/rich-text-context.ts';
import { toRichText } from '../rich-text/to-rich-text.ts';
import type { Entry, EntryLink } from './entry.ts';
import { kindOf } from './entry-kind.ts';
import { entryYear, yearOfEdition } from './entry-year.ts';
import type { Evidence } from './evidence.ts';
import type { Habits } from './habits.ts';
import { headingVenue } from './headings/heading-venue.ts';

/** Facts of the page that hold for all its entries. */
export interface PageContext extends RichTextContext {
  readonly habits: Habits;
  /** The venue and year of a venue page. */
  readonly venue: Venue | null;
  readonly year: number | null;
  /** The texts of the groups that the entry is in, outermost first. */
  readonly group: readonly string[];
  /** Headings that are taken as venues: see `venueHeadings`. */
  readonly venueHeadings: ReadonlySet<string>;
}

/** Words that join facts, and placeholders for facts that are still missing. */
const idle = pattern('iu')`
  ^(?:in|and|by|at|from|the|of|to|on|with|via|see|available (?:from|at)|n\/?a|none|tbd|tba|coming soon
  |not (?:yet )?available|to be released|无|暂无)\.?$`;

/**
 * Reads an entry's fields. `taken` tells which of the items below it are entries of their own: they are not
 * remarks. A field that the entry does not give comes from the page it is on, or stays empty.
 */
export function readEntry(
  candidate: Candidate,
  evidence: Evidence,
  context: PageContext,
  fields: Fields,
): Entry | null {
  const { title } = evidence;
  if (title === null) return null;
  const links = [
    ...(title.link === null ? [] : [toLink('', title.link, context)]),
    ...fields.links.map(({ label, mark, isVenue }) => toLink(label, mark, context, isVenue)),
  ].filter(({ url }) => url !== '' && !url.startsWith('#'));
  const section = [...candidate.section, ...context.group];
  const heading = headingVenue(section, context.venueHeadings, candidate.head.cut.memo);
  const venue = fields.venue?.venue ?? heading?.venue ?? context.venue;
  // `(2010), arXiv:0810.00001`: a printed year is that of a later version.
  const isOfNumber = fields.venue?.yearFrom === 'arxiv' && fields.date !== null;
  const printed =
    fields.venue?.year != null && !isOfNumber
      ? { ...fields.venue, isPreprint: fields.venue.venue?.kind === 'preprint' }
      : fields.date === null
        ? null
        : { year: fields.date, yearFrom: 'date' as const };
  const kind = kindOf(candidate, evidence, fields, venue, context.habits);
  const cited = fields.authors.length > 0 ? null : citedInHeading(candidate.section);
  const ofEdition = printed?.year == null ? (yearOfEdition(title.title) ?? cited?.year ?? null) : null;
  const year =
    ofEdition === null
      ? entryYear(printed, section, links, context)
      : { year: ofEdition, yearFrom: 'date' as const };
  const places = [candidate.section.at(-1) ?? '', context.file, links[0]?.url ?? ''];
  const appeared = withInstitution(venue, fields, places);
  const remark = (venue === null ? fields.published : null)?.remark ?? fields.remark;
  return {
    source: 'list',
    kind,
    file: context.file,
    line: candidate.start.line,
    column: candidate.column,
    endLine: candidate.end.line,
    section: cited ? candidate.section.slice(0, -1) : withoutOwnHeading(candidate.section, title.title),
    group: context.group.flatMap(topicInGroup),
    title: title.title,
    name:
      fields.name ??
      title.name ??
      nameInTitle(title.title) ??
      fields.remarks.map(({ text }) => nameInRemark(text.text)).find((name) => name !== null) ??
      null,
    authors: [...new Set(cited?.authors ?? fields.authors)],
    authorsComplete: cited === null && !fields.authorsAreShortened,
    affiliations: appeared.affiliations,
    awards: fields.awards.length > 0 ? fields.awards : awardInHeading(candidate.section),
    tags: fields.tags,
    venue: appeared.venue,
    ...year,
    date: fields.exactDate,
    links,
    notes: [
      ...(remark === '' || idle.test(remark) ? [] : [{ tag: 'p' as const, children: [remark] }]),
      ...remarkNotes(candidate, fields, context),
    ],
    certainty: evidence.certainty + factOdds({ kind, venue, ...year, rest: fields.rest }),
    fields: fields.own,
  };
}

/** `# Kites > ## 3 A Title` above `Title: A Title`: a heading that repeats the title is not a section. */
function withoutOwnHeading(section: readonly string[], title: string): readonly string[] {
  const heading = cleanTitle((section.at(-1) ?? '').replace(/^[\s\d.()]+/u, '')).toLowerCase();
  // `A Title/标题`
  const whole = title.toLowerCase();
  const isTitle = whole === heading || whole.startsWith(`${heading}/`);
  return wordCount(heading) >= 3 && isTitle ? section.slice(0, -1) : section;
}

/** `Frost et al. (2021)`: whom the nearest heading cites. */
function citedInHeading(section: readonly string[]): ReturnType<typeof readCiteLabel> {
  const heading = section.at(-1) ?? '';
  return /\bet\.?\s+al\b/u.test(heading) ? readCiteLabel(heading.replace(/^[\s\d.()]+/u, '')) : null;
}

/** `Best Papers`: the award that the nearest heading is. */
function awardInHeading(section: readonly string[]): readonly string[] {
  const heading = withoutEmoji(section.at(-1) ?? '').trim();
  const award = readAward(heading.replace(/\b(paper|award|oral|spotlight|highlight|mention)s$/i, '$1'));
  return award === null ? [] : [award];
}

/** Words that introduce the items below, and do not name a topic. */
const leadsOver = /^(?:\.{3}|…|\p{Ll})|\b(?:such as|including|for example|e\.g|following|below)\.?$/u;

/** The topic that a group's words are: none for a venue, a year or a sentence. */
function topicInGroup(words: string): string[] {
  const topic = words
    .replace(/[\s:：]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const isTopic =
    /\p{L}{2}/u.test(topic) &&
    topic.length <= 60 &&
    !leadsOver.test(topic) &&
    dateYear(topic) === null &&
    readVenue(topic)?.venue == null;
  return isTopic ? [topic] : [];
}

/** The notes on a paper: remarks, then blocks such as folded abstracts. Consecutive bullets are one list. */
function remarkNotes({ blocks }: Candidate, { remarks }: Fields, context: RichTextContext): RichTextNode[] {
  const notes = toRichText([...remarks.flatMap(({ nodes }) => nodes), ...blocks], context);
  const joined: RichTextNode[] = [];
  for (const note of notes) {
    const last = joined.at(-1);
    const follows =
      typeof note !== 'string' &&
      typeof last !== 'string' &&
      last !== undefined &&
      (note.tag === 'ul' || note.tag === 'ol') &&
      last.tag === note.tag;
    if (follows)
      joined[joined.length - 1] = { ...last, children: [...(last.children ?? []), ...(note.children ?? [])] };
    else joined.push(note);
  }
  return joined;
}

function toLink(
  label: string,
  mark: Pick<Mark, 'url' | 'at'>,
  { file, resolver }: RichTextContext,
  isVenue = false,
): EntryLink {
  const target = resolver.resolve(file, mark.url);
  const kind = isVenue
    ? target.kind === 'web' && kindOfAddress(mark.url) !== null
      ? linkKind('', mark.url)
      : 'venue'
    : linkKind(label, mark.url);
  const safe = target.kind === 'unsafe' ? '' : target.kind === 'web' ? target.url : mark.url.trim();
  return {
    kind: label === '' && kind === 'other' ? 'homepage' : kind,
    label,
    url: safe,
    page: target.kind === 'file' ? target.path : null,
    line: mark.at.line,
  };
}
