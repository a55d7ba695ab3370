import { splitAtSpace } from '../../markdown/white-space.ts';
import { affiliationStrength } from '../../names/affiliations.ts';
import { isTimeOfDay } from '../../names/dates.ts';
import { lookUpVenue, unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { kindOfAddress } from '../../names/link-kind.ts';
import { holdsDegree } from '../../names/people/degrees.ts';
import { isPersonName } from '../../names/people/person-names.ts';
import { isStatus, readVenue, saysNothing } from '../../names/venue.ts';
import { isVenueOfSociety, mixesScripts } from '../../names/venue-kind.ts';
import { takeYear } from '../../names/years.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { Memo } from '../lines/memo.ts';
import type { Span } from '../lines/spans.ts';
import { scoreByMarks } from '../venues/host-after-in.ts';
import { functionWord, isNoVenue, language, opensGeneric } from '../venues/no-venue.ts';
import { isOwnAcronym } from '../venues/own-acronym.ts';
import { isOpeningReport, isTheJournal, venueWord } from '../venues/venue-clues.ts';
import { pagesAfter, volumeAndPages, volumes } from '../venues/venue-numbers.ts';
import { partsOfVenue } from '../venues/venue-parts.ts';
import { isAfterExample, isBeforeDays, isSpelledOutJournal, stopsInStyle } from './around.ts';
import { isBookSeries } from './beside-publisher.ts';
import { isAfterNames } from './chapter.ts';
import { isContainerName, isVolumeFirst, venueScoreByContext } from './cited-span.ts';
import { areEditors, holdsQuoted } from './host-book.ts';
import { opensWithName } from './opens-with-names.ts';
import { isAfterSurnames } from './person-after.ts';
import { isJournalOfSubjects } from './source-after-title.ts';
import { nameInItalics } from './titles/name-in-italics.ts';
import { leadsToFurtherText } from './titles/title-form.ts';
import { gluedYear, holdsShortName, isInDatedLink, withYearAfter } from './year-beside-venue.ts';

const opening = pattern('iu')`
  ^(?:(?:chapter|chap\.?|ch\.?)\s[\dIVX]+\s(?:in|of)|in:?|published (?:in|at|by)|appeared (?:in|at)
  |appears in|accepted (?:at|by|to)|presented at|(?:to appear|forthcoming) (?:in|at)
  |proc(?:eedings|\.)?(?: of)?)\s+(?:the\s+)?`;
const atHost = /\s+@\s*|(?<=\p{L}|\d)@(?=\p{Lu}{2})|\s+at\s+(?=\p{Lu}{3})/u; // `Workshop on Ropes @ KNAR`
/** In characters: not even two names of a venue side by side are longer. */
const longest = 320;

/** How well a span reads as a venue, in log odds; null if it cannot be one. */
export function asVenue(span: Span): number | null {
  if (span.length > longest || isBookSeries(span)) return null;
  const isBesideNames = isAfterSurnames(span);
  if (isVolumeFirst(span)) return 4.5 - doubt(span);
  const byMarks = scoreByMarks(span);
  if (byMarks !== null) return byMarks;
  const score = asNamedVenue(span) ?? (isBesideNames && isTheJournal(span.text) ? -1 : null);
  return score === null
    ? null
    : score - doubt(span) + (isBeforeDays(span) ? 4 : isInDatedLink(span) ? 3.5 : isBesideNames ? 1.5 : 0);
}

/** Penalty for signs against any venue: a program that it leads to, names before it, a colon after it. */
function doubt(span: Span): number {
  const { text, link, line, from, to, open, close, held, setAs, crossed } = span;
  return (
    // `Kites 2026 — [a short report](…)`: the link after a dash is not part of it.
    (crossed !== null && /\s[-–—]\s/u.test(text) ? 5 : 0) +
    (setAs === 'emphasis' && stopsInStyle(line, from, to) ? 2.5 : 0) +
    (setAs === 'emphasis' && isAfterNames(span) && span.read(readVenue)?.venue == null ? 1.5 : 0) +
    (link !== null && kindOfAddress(link.url) === 'code' ? 4 : 0) +
    (held.stop && opensWithName(line, from, to) && span.read(unambiguousVenue) === null ? 5 : 0) +
    (link !== null && isOpeningReport(text, open) ? 4 : 0) +
    nameInItalics(span) +
    (leadsToFurtherText(span) ? 6 : 0) +
    (close === ':' && !/\d/u.test(text) && text.length <= 8 ? 3 : 0)
  );
}

function asNamedVenue(span: Span): number | null {
  const { text, from, to, names, crossed, held } = span;
  const { memo, atoms } = span.line;
  // `Language, Culture and Curriculum`: words with commas in them must be known, or have a context.
  const isKnown = from < to && /[,:]/u.test(text) && span.read(unambiguousVenue) !== null;
  const isOfContext = from < to && !isKnown && !/[\d@]/u.test(text) && !venueWord.test(text);
  if (isOfContext && !span.isSetOff && !holdsQuoted(span) && !isJournalOfSubjects(span)) return null;
  // `fpga` in code style is a tag, `FPGA` may be the venue.
  if (
    (crossed !== null && held.stop) ||
    isAfterExample(span) ||
    holdsShortName(span) ||
    areEditors(span) ||
    isOwnAcronym(span) ||
    isNoVenue(text) ||
    (span.setAs === 'code' && !/\p{Lu}/u.test(text))
  )
    return null;
  const asContainer = isContainerName(span) ? (span.setAs === 'link' ? 4.5 : 2) : 0;
  const byContext = Math.max(venueScoreByContext(span), asContainer);
  // Italics inside a link, too, may be the venue of a citation.
  const setAs = byContext > 3 && atoms[from]?.style === 'emphasis' ? 'emphasis' : span.setAs;
  if (isOfContext && byContext < 2) return null;
  const holdsSeveral = from < to || (atoms[from]?.inner.length ?? 0) > 0;
  if (holdsSeveral && names.others === 0 && names.persons > 1) return null;
  const [event, host, ...others] = /@|\sat\s/u.test(text) ? text.split(atHost) : [text];
  if (event === undefined || host === undefined || others.length > 0) {
    const alone = asOneVenue(text, memo, setAs, byContext);
    const score = alone === oneWord && span.open.endsWith('@') ? alone + 1 : alone;
    // `ISCAS` is a conference and an institute: without a year the slot decides.
    return score !== null &&
      setAs !== 'emphasis' &&
      names.organisations > 0 &&
      !(/\d/u.test(text) || byContext >= 2) &&
      !isSpelledOutJournal(span)
      ? score - 1.5
      : score;
  }
  const [first, second] = [asOneVenue(event, memo, setAs), asOneVenue(host, memo, setAs)];
  return second === null || second < 2 ? asOneVenue(text, memo, setAs) : second + Math.max(first ?? 0, 0) + 1;
}

/** How well one unknown word reads as a venue. After an at sign (`A Title @ KNOTCON`), its slot decides. */
const oneWord = -2.2;

/** How well a text reads as one venue. In plain words that nothing calls a venue, only the text counts. */
function asOneVenue(text: string, memo: Memo, setAs: string, byContext = 0): number | null {
  return setAs !== 'emphasis' && byContext === 0
    ? memo.of(asPlainVenue, text)
    : asVenueInContext(text, memo, setAs, byContext);
}

const asPlainVenue = (text: string, memo: Memo) => asVenueInContext(text, memo, 'plain', 0);
const sinceYear = pattern('u')`\s(?:in|since|until|before|after|from)\s${printedYear}$`;

function asVenueInContext(printedText: string, memo: Memo, setAs: string, byContext: number): number | null {
  const text = partsOfVenue(printedText).venue;
  if (text.length < 2 || text.length > 160 || /https?:|[?=]|!.|(?:出版社|书店|书局|印书馆)$/u.test(text))
    return null;
  if (byContext < 2 && text.includes('!')) return null;
  const bare = text.replace(opening, '');
  if (
    isStatus(text) ||
    saysNothing.test(text) ||
    isTimeOfDay(text) ||
    mixesScripts(bare) ||
    holdsDegree(text)
  )
    return null;
  if (/^on ?-?going$|^(?:vol(?:ume)?|no|nr|chs?)\.?\s?\d/iu.test(text)) return null;
  const opens = bare.length < text.length;
  const printed = withYearAfter(bare);
  const read = memo.of(readVenue, printed);
  // `Use of Kites in 2020`: a preposition before the year shows that the words are a phrase, not a name.
  if (read?.isSure !== true && sinceYear.test(text)) return null;
  const isGlued = gluedYear.test(text) && read?.isSure !== true;
  const bonus =
    Math.max(opens ? 2 : 0, byContext > 0 ? 1 : 0) + (setAs === 'emphasis' ? 0.7 : 0) - (isGlued ? 1.2 : 0);
  const acronym = /\((?:\p{Lu}+ )?\p{Lu}[\p{L}&/-]*\p{Lu}[\p{L}&/-]*(?:\s?['’]?\d{2,4})?\)$/u.test(printed)
    ? 2
    : 0;
  if (
    /^(?:an?|the)\s/iu.test(printed) &&
    read?.isSure !== true &&
    read?.year == null &&
    setAs !== 'emphasis' &&
    byContext < 2
  )
    return null;
  if (read?.venue != null && read.year === null && memo.of(unambiguousVenue, read.venue.name) === null)
    return (venueWord.test(text) ? 4 : 2) + bonus + acronym;
  if (read?.venue != null) return (read.isSure ? (read.year === null ? 4 : 6) : 2.6) + bonus + acronym;
  // `from *Data and Rope*`: italics that a citation names are more than their first word.
  const isNamed = setAs === 'emphasis' && byContext > 3 && /^\D+\s\D+$/u.test(printed);
  if (/\bet\.?\s+al\b/i.test(printed) || (opensGeneric.test(printed) && !isNamed)) return opens ? -1 : null;
  const { name, year } = takeYear(printed);
  if (language.test(printed) || isStatus(name)) return null;
  if (isVenueOfSociety(name)) return 4 + bonus;
  const words = splitAtSpace(name.replace(pagesAfter, ''));
  const announced = venueWord.test(printed) ? 2.5 : 0; // `In proceedings of the second symposium on knots`
  if (
    name === '' ||
    words.length > (byContext > 2 && setAs === 'emphasis' ? 24 : 14) ||
    !/^(?:\d?\p{Lu}|\p{Script=Han}|\p{Ll}\p{Lu}\p{Ll})/u.test(name)
  )
    return opens ? announced : null;
  if (words.some((word) => /^\p{Ll}/u.test(word) && !functionWord.test(word)))
    return byContext > 1 && words.length <= (setAs === 'emphasis' || /^chap/iu.test(text) ? 20 : 8)
      ? byContext - (setAs === 'emphasis' ? 0.2 : 1.7)
      : opens
        ? announced
        : setAs === 'emphasis'
          ? -1.5
          : null;
  if (
    byContext === 0 &&
    (/^\S+\s+v?\d+\.\d+/u.test(name) || (/\d\.\d/u.test(name) && !volumes.test(printed)))
  )
    return null;
  const isPlain = !opens && byContext < 2 && setAs !== 'emphasis';
  const organisation = isPlain && affiliationStrength(name) === 'sure' ? -2.5 : 0;
  const person = organisation + Number(year === null && byContext === 0 && isPersonName(name)) * -2;
  const score =
    (byContext > 0
      ? byContext - 0.5
      : year !== null
        ? 0.8
        : lookUpVenue(name) !== null
          ? 0.5
          : words.length === 1
            ? oneWord
            : -1.2) +
    (volumeAndPages.test(printed) ? 2.4 : volumes.test(printed) ? 1.2 : 0) +
    (/^(?:\p{Lu}[\p{L}&]?)*\p{Lu}\p{Lu}[\p{Lu}&\d]*$/u.test(name) ? 0.6 : 0) -
    (words.length > 8 ? 1 : 0);
  return score + bonus + person;
}
