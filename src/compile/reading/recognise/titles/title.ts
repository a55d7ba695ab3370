import { dateYear, isDay } from '../../../names/dates.ts';
import {
  isDocument,
  isLabel,
  isLocalUrl,
  isMoreThanLabel,
  isPaperUrl,
  isTitleDespiteLabel,
  kindOfAddress,
  saysWhereItLeads,
} from '../../../names/link-kind.ts';
import { readCiteLabel } from '../../../names/people/people.ts';
import { opensWithPresenter } from '../../../names/people/presenter.ts';
import { announcesReadings } from '../../../names/section-kind.ts';
import { readVenue, saysNothing } from '../../../names/venue.ts';
import { opensWithGluedTag, opensWithPartOfWord } from '../../lines/glued-bracket.ts';
import { isAllThatCites } from '../../lines/only-cites.ts';
import type { Span } from '../../lines/spans.ts';
import {
  isAfterFrom,
  isAfterIn,
  isBeforeLinkedTitle,
  namesGoOn,
  openingKey,
  opensWithDay,
} from '../around.ts';
import { besidePublisher } from '../beside-publisher.ts';
import { opensCitation } from '../cited-span.ts';
import { goesOnInBold, isBoldName } from '../in-bold.ts';
import { opensInPair, opensWithAuthor, opensWithPeople, opensWithSurnames } from '../opens-with-names.ts';
import { isPersonAfter } from '../person-after.ts';
import { costOfLink } from './crossed-link.ts';
import { isFileBeforeCitation } from './file-name.ts';
import { goesOnAfterLink } from './goes-on-after-link.ts';
import { costOfStyles, isBeforeCitation, isTitleDespiteLength, longestTitle } from './set-off-title.ts';
import {
  areHashtags,
  describesLink,
  endsBeforeJournal,
  endsInJournal,
  hasSubtitle,
  holdsAcronym,
  isBeforeMedicalJournal,
  isNumberOfSeries,
  isTemplate,
  isTitledReport,
  opensOrEndsInYear,
  opensWithInitials,
  summarisesInHan,
  wordsIn,
} from './title-form.ts';
import { titleInItalics } from './title-in-italics.ts';
import { isTitleInLink } from './title-in-link.ts';

/** Words in lower case that are common in titles, but rare in names and venues. */
const titleWord =
  /\s(?:with|via|using|towards?|through|under|from|by|as|at|is|are|can|how|what|why|when|beyond|without|between|against|into|over|through|over|into|your|its|their|not|a|an|do|does)\s/iu;

/** How well a span reads as a title, in log odds; null if it cannot be one. */
export function asTitle(span: Span): number | null {
  const {
    text,
    link,
    setAs,
    fillsLink,
    open,
    close,
    crossed,
    held,
    runsPastBold,
    names,
    line,
    from,
    to,
    closesEarlierBracket,
    isSetOff,
  } = span;
  const words = text.length > longestTitle.characters ? Number.POSITIVE_INFINITY : wordsIn(text);
  if (words > longestTitle.words) return isTitleDespiteLength(span) ? 0 : null;
  if (areHashtags(text) || isTemplate(text)) return null;
  if (text.includes(':') && (/^https?:/iu.test(text) || (!fillsLink && /https?:\/\//iu.test(text))))
    return null;
  if (!/\p{L}/u.test(text)) return null;
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare.length < 2 || saysNothing(bare) || /^(?:new|hot|updated?)!$/iu.test(text)) return null;
  if (
    (words <= 3 ? line.memo.of(isLabel, bare) : link !== null && line.memo.of(saysWhereItLeads, bare)) &&
    !open.endsWith('"') &&
    !(link !== null
      ? isTitleDespiteLabel(bare, link.url)
      : open === '^' && /^[([]/u.test(close) && line.memo.of(isMoreThanLabel, bare))
  )
    return -6;
  if (isNumberOfSeries(text) || (text.length <= 30 && (dateYear(text) !== null || isDay(text)))) return null;
  // `**References**` above or before a citation
  const isAlone = open === '^' && (close === '$' || setAs === 'strong') && words <= 4 && link === null;
  if (isAlone && line.memo.of(announcesReadings, text)) return null;
  if (isAllThatCites(span)) return 8;
  const isCited = isTitleInLink(span);
  // `Frost (2007)` cites the title before it.
  const label = link === null || isCited || words > 8 ? '' : line.text.text.slice(link.start, link.end);
  if (label !== '' && readCiteLabel(label) !== null) return -6;
  if (opensCitation(span) !== null) return -4;
  if (held.colon && opensWithPresenter(text)) return null;
  const length = words === 1 ? -1.5 : words === 2 ? 0.2 : words === 3 ? 1.2 : words <= 24 ? 2 : 0;
  const venue = words <= 14 && (from === to || /\d/u.test(text)) ? span.read(readVenue) : null;
  const leadsToCode = link !== null && kindOfAddress(link.url) === 'code';
  const isVenue = !leadsToCode && venue?.venue != null && /\p{Lu}/u.test(text) && (venue.isSure || words < 4);
  // The key of a reference before a title is not part of it.
  const key = from <= 1 ? openingKey(line) : null;
  const isNames = names.others === 0 && names.etAls === 0;
  const isPeople = isNames && names.persons + Math.min(names.surnames, names.given) >= 2;
  // `**A. Frost**, A Title of Words`: a name with initials is not a title, however it is set.
  const isCertain = isNames && names.certain > 0 && words <= 6;
  const isBold = setAs === 'strong' && !isCertain && !isBoldName(span);
  return (
    length +
    (link === null ? 0 : isPaperUrl(link.url) || isDocument(link.url) ? 3 : isLocalUrl(link.url) ? 0 : 2) +
    (fillsLink || link === null || (key !== null && line.linkEnds[from] === to) ? 0 : -1) -
    (key === null || from > 0 ? 0 : key.isSure ? 6 : 3) -
    (link !== null && !fillsLink && /\s(?:of|and|the|for|with|an?)$/u.test(text) ? 2.5 : 0) -
    costOfLink(span) +
    (holdsAcronym(text) ||
    opensWithPartOfWord(text) ||
    /[)\]]\s+\p{Ll}|\([Pp]art\s[\dIVX]+\)|\(\p{L}\s?[<>=≤≥]\s?[\d.]+\)/u.test(text)
      ? 2.2
      : 0) +
    (isBold ? 1.5 : setAs === 'emphasis' ? 0.3 : setAs === 'code' ? -2 : 0) +
    titleInItalics(span) +
    // `“That courage”: who carves, and why`: the quoted words are not all of it.
    (open.endsWith('"') && !(isNames && close === ',') ? (line.gaps[to + 1]?.includes(':') ? 0.5 : 2) : 0) +
    (/^["“(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) ? 0.3 : -1) +
    (titleWord.test(` ${text} `) ? 0.8 : 0) +
    (text.endsWith('?') ? 0.5 : 0) -
    (isVenue
      ? isTitledReport(text, venue.venue.kind, fillsLink || setAs === 'strong')
        ? 0
        : venue.isSure
          ? 5
          : 2
      : 0) -
    (isPeople || isCertain || names.etAls > 0 ? 3.5 : names.others === 0 && names.persons === 1 ? 1.6 : 0) -
    (open === '^' && names.others + names.persons === 0 && namesGoOn(line, to) ? 2.5 : 0) -
    (crossed === null && link === null && isBeforeLinkedTitle(line, from) ? 2.5 : 0) -
    (/^by\s/iu.test(text) || /^(?:and|or|&)\s/u.test(text) ? 4 : 0) -
    ((setAs === 'emphasis' && isAfterIn(span)) || isAfterFrom(span) ? 3 : 0) -
    // `A title, in: Annals of Knots`
    (/[,.]\s[Ii]n:\s\p{Lu}/u.test(text) ? 4 : 0) -
    (/[,.?!”"]\s(?:preprint|in press|to appear|forthcoming|in)$/iu.test(text) ? 3 : 0) -
    (opensOrEndsInYear(text) ? 3 : 0) -
    (isFileBeforeCitation(span) ? 5 : 0) -
    (goesOnInBold(span) ? 1.5 : 0) -
    // `**(Kite-Net)** A Title`
    (words <= 2 && open === '^(' && close === ')' ? 2 : 0) +
    (from === 1 && open === ')' && words >= 3 && line.gaps[0]?.includes('(') && line.atoms[0]?.styledBy
      ? 1.5
      : 0) -
    costOfStyles(span) +
    (isBeforeCitation(span) ? 1.5 : 0) -
    (from === 0 && to > 0 && opensWithDay(line) ? 4 : 0) -
    (open === '^' && opensWithInitials.test(text) ? 2.5 : 0) -
    // `**(New)** A title`: a tag, not the title's first word.
    (opensWithGluedTag(text) || (runsPastBold && /^\([^()]{1,12}\)\s/u.test(text)) ? 2.5 : 0) -
    // Of quotation marks inside others, the inner ones are the title's.
    (closesEarlierBracket && !fillsLink && (line.gaps[from] ?? []).filter((token) => token === '"').length < 2
      ? 2.5
      : 0) -
    (from < to && (held.stop || (link === null && !isSetOff)) && opensWithPeople(line, from, to) ? 3 : 0) -
    (line.citedPeopleStart !== null && from <= line.citedPeopleStart && !fillsLink ? 5 : 0) -
    (from < to && (opensWithSurnames(line, from, to) || (link === null && opensWithAuthor(line, from, to)))
      ? 2.2
      : 0) -
    (/[,.]\s(?:\p{L}+\s){1,3}edition$/iu.test(text) ? 2 : 0) -
    (describesLink(span) ? 3 : 0) -
    (words >= 4 && endsInJournal(span) ? 3 : 0) -
    (summarisesInHan(span) ? 2 : 0) +
    besidePublisher(span, words) +
    (isBeforeMedicalJournal(span) ? 3 : words >= 4 && endsBeforeJournal(span) ? 2.5 : 0) -
    (from < to && words >= 4 && isPersonAfter(line, to) ? 3.5 : 0) +
    (hasSubtitle(span) ? 1.5 : held.colon && opensInPair(span) ? 1 : 0) +
    (crossed !== null && goesOnAfterLink(span) ? 4 : 0) +
    (isCited ? 4 : 0) -
    (words > 8 && /\p{Ll}\.\s\p{Lu}|;|\.$/u.test(text) ? 1 : 0)
  );
}
