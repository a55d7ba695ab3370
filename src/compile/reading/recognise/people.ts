import { affiliationStrength } from '../../names/affiliations.ts';
import { isDay } from '../../names/dates.ts';
import { lookUpVenue } from '../../names/gazetteer/venue-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { goesPastInitials } from '../ends-part.ts';
import { atomText, endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isBeforeMarkedWork } from '../venues/marked-work.ts';
import {
  isBeforeQuote,
  isGivenNameAlone,
  isMonth,
  mayNameTool,
  peopleBeforeLink,
  yearOfCitation,
} from './around.ts';
import { opensBookCitation } from './beside-publisher.ts';
import { isBody, isCitedBody } from './body.ts';
import { asSurnamesBeforeSetOff, isBeforeChapter, isChapter } from './chapter.ts';
import { citesTitleAfter, isBeforeYearAndVolume, opensCitation } from './cited-span.ts';
import { isHanWords, opensHanCitation } from './han-names.ts';
import { isBesideBoldName, isBoldName, opensBoldCitation } from './in-bold.ts';
import { isOfDblp } from './opens-with-names.ts';
import {
  areSurnamesAfterTitle,
  asSurnamesToTheEnd,
  endsTitle,
  isAfterSurnames,
  isDatedAfterTitle,
} from './person-after.ts';
import { asDatedCitation } from './titles/set-off-title.ts';
import { isBeforeByline } from './titles/title-in-italics.ts';
import { isBeforeTitleInLink } from './titles/title-in-link.ts';

/** `Frost et al. (2019)`: the text of a link that cites. */
const citing = pattern('u')`[(,\s]\(?${printedYear}[a-z]?\)?$`;

/** A link with a text this short is a label rather than a citation. */
const maxLabel = 40;

/** `Ada Frost, [Time, Tide, and Other Matters](…)`: names before a link do not continue inside it. */
function entersLink({ line: { atoms, linkEnds }, from, to }: Span): boolean {
  const link = atoms[to]?.link ?? null;
  return link !== null && atoms[from]?.link !== link && endAt(linkEnds, to) > to;
}

/** `[Frost (2013) "A Title of Words"](…)`: who opens a link, before a year and a quote. */
function citesQuoted({ line, from, to, link, close }: Span): boolean {
  return (
    link !== null &&
    close === '(' &&
    line.atoms[from - 1]?.link !== link &&
    endAt(line.linkEnds, from) >= to + 2 &&
    gapAt(line.gaps, to + 2).includes('"') &&
    isYear(atomText(line, to + 1))
  );
}

/** `北方的 Frost A, Berg M`: words about the people after them. */
const tellsWhose = /\p{Script=Han}的$/u;

/** `KNAB Ropeworks`: nobody's name opens with capitals like these. A single letter is part of a formula. */
const nobody = /^(?:\p{Lu}{3,}\s\p{Lu}\p{Ll}{2}|\p{L}\.?$)/u;

/** `Kites and Cloth. In Elm`: the title ends before the editors of its book. */
const pastIn = /\p{Ll}{2}[.?!]\s+In:?\s\p{Lu}/u;

/** `Ada Frost (ETH Zürich)`: where a person works, which may read like a name. */
function isOrganisationInBrackets({ from, to, open, close, text, line }: Span): boolean {
  return from === to && open === '(' && close === ')' && line.memo.of(affiliationStrength, text) === 'sure';
}

/** `Optional: Ada Frost`: a word before a colon describes the work of the people after it. */
function isAnnounced({ from, to, line: { gaps, names } }: Span): boolean {
  return (
    from < to && gapAt(gaps, from + 1).includes(':') && countsBetween(names, from, from + 1).bylines === 0
  );
}

/** How well a span reads as people, in log odds; null if it cannot be people. */
export function asPeople(span: Span): number | null {
  if (isBeforeYearAndVolume(span.line, span.to)) return null;
  if (isBeforeMarkedWork(span) || opensHanCitation(span)) return 3;
  if (entersLink(span) || isHanWords(span) || isGivenNameAlone(span) || isBeforeByline(span)) return null;
  const { names, link, length, from, to, open, close, setAs, line, text } = span;
  if (from < to && tellsWhose.test(atomText(line, from))) return null;
  if ((from < to && close === '.' && span.read(goesPastInitials)) || isAnnounced(span)) return null;
  // `李山, 凧大全[M]`: a title comes before the mark.
  if (close === '[J]' || (from < to && pastIn.test(text))) return null;
  if (isOrganisationInBrackets(span)) return -3;
  if (isCitedBody(span)) return 4;
  const last = atomText(line, to);
  // `Kite Care Sci, July 24`
  if (from < to && isDay(last)) return null;
  if (isMonth(span) || (setAs === 'emphasis' && isChapter(line, from - 1))) return null;
  const citationScore = opensCitation(span) ?? citesTitleAfter(span) ?? asDatedCitation(span);
  if (citationScore !== null && names.persons === 0) return citationScore;
  if (names.others === 0 && opensBookCitation(span)) return 4;
  if (from === line.citedPeopleStart && names.others === 0 && citesQuoted(span)) return 3.5;
  const beforeChapter = isBeforeChapter(span);
  const isSuspiciouslyBold =
    setAs === 'strong' &&
    !(names.certain > 0 && names.others === 0) &&
    !(beforeChapter && names.others === 0) &&
    !isBoldName(span) &&
    !isDatedAfterTitle(span) &&
    !opensBoldCitation(span);
  const stylePenalty = setAs === 'code' ? 3 : isSuspiciouslyBold ? 1 : 0;
  const isCiting = isBeforeTitleInLink(span);
  const linkPenalty =
    link === null ||
    citing.test(line.text.text.slice(link.start, link.end)) ||
    endsTitle(span) ||
    isCiting ||
    citesQuoted(span)
      ? 0
      : link.end - link.start <= maxLabel
        ? 3
        : 2;
  const penalty = stylePenalty + linkPenalty;
  const { persons, certain, surnames, given, pairs, etAls, bylines, others } = names;
  const by = bylines > 0 ? 2 : 0;
  // One odd name among several, such as `LucBrun`, does not spoil the list.
  const isOdd = others === 1 && to > from && !/\d|\s[-–—]\s/u.test(span.text);
  if (isOdd && persons >= 1) return 1.5 * persons - 2 + (etAls > 0 ? 3 : 0) - penalty;
  // `369?373`: digits are nobody, whatever the page prints in this place.
  if (others > 0 && !/\p{L}/u.test(span.text)) return null;
  if (others > 0 && isBody(span)) return open === '(' ? -1 : 1.5;
  if (others > 0) return from === to && length <= 45 ? (persons > 0 && by > 0 ? 1 : -4 - penalty) : null;
  // `Frost, Ada, and Max Berg`: only the first name is inverted.
  const inverted =
    given > 0 ? Math.min(surnames, given) : surnames === 2 && persons > 0 && open === '^' ? 1 : 0;
  // `Frost, Ada and Berg, Max and Hill, Otto`: an "and" in every part but the first and the last.
  const isPaired = pairs > 0 && pairs === to - from - 1;
  const full = isPaired ? pairs + 1 : persons + inverted;
  const all = persons + (given > 0 ? Math.max(surnames, given) : surnames - inverted);
  if (full + all === 0 || (persons + surnames === 0 && from === to && nobody.test(span.text))) return null;
  const isSure = isPaired || etAls > 0 || certain > 0 || (full >= 2 && full >= 0.6 * all) || given > 0;
  // `Ada Frost, Max Berg, Otto Hill: A Title`: three full names are a list of people.
  const colonPenalty =
    close === ':' &&
    by === 0 &&
    full < 3 &&
    certain + etAls + given === 0 &&
    peopleBeforeLink(line) !== 'sure' &&
    !isOfDblp(line)
      ? 1.5
      : 0;
  // "et al." ends a list of names: what follows is not a name.
  const goesPastEtAl = etAls > 0 && countsBetween(line.names, to, to + 1).etAls === 0;
  if (goesPastEtAl) return null;
  // `Ada, et al.`: a given name alone is a part of a name.
  const partPenalty = etAls > 0 && given > 0 && persons + surnames === 0 ? 2.5 : 0;
  if (isSure)
    return Math.max(etAls > 0 ? 4 : 2.5, 1.5 * full - 0.3) + by - penalty - colonPenalty - partPenalty;
  if (persons === all)
    return (
      1 +
      by * 1.5 +
      (isBesideBoldName(span) || (from === 0 && close === ':' && isOfDblp(line)) ? 1 : 0) -
      penalty -
      colonPenalty -
      (mayNameTool(span) ? 1 : 0)
    );
  // `Frost, Berg (2020)`: surnames alone, before a year.
  const isBeforeYear = yearOfCitation.test(atomText(line, to + 1));
  // `Frost, Econometrica, 1980`, `Frost & Berg, Knotica, 2012`: no list of names goes on after its "and".
  const isJoinedBefore = countsBetween(line.names, from, to).surnames > to - from;
  if (
    isBeforeYear &&
    close === ',' &&
    from < to &&
    (isJoinedBefore || line.memo.of(lookUpVenue, last) !== null)
  )
    return null;
  const contextBonus =
    (isBeforeYear && !isAfterSurnames(span)) || (close === '(' && surnames > 1)
      ? isDatedAfterTitle(span)
        ? 4
        : 2
      : areSurnamesAfterTitle(span)
        ? 3
        : beforeChapter || isCiting
          ? 4.5
          : isBeforeQuote(span)
            ? 2.5
            : close === '('
              ? 1
              : (asSurnamesBeforeSetOff(span) ?? asSurnamesToTheEnd(span) ?? 0);
  return by * 1.5 + contextBonus - penalty - colonPenalty + (persons > 0 ? 0.3 : surnames > 1 ? -0.3 : -2);
}
