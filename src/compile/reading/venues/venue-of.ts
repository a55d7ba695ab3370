import { isSurelyJournal } from '../../names/gazetteer/journal-words.ts';
import { isPlace, isPublisher, isTownOfPublishers } from '../../names/gazetteer/publishers.ts';
import { lookUpVenue, unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { noVenue, type PrintedVenue, readVenue } from '../../names/venue.ts';
import { canonicalName } from '../../names/venue-name.ts';
import { takeShortYear, takeYear } from '../../names/years.ts';
import { part, pattern, printedYear, recentYear } from '../../patterns/pattern.ts';
import { withYearAfter } from '../recognise/year-beside-venue.ts';
import { datedVenue } from './dated-venue.ts';
import { withoutDetails } from './details-after.ts';
import { withoutPlaceAndDay } from './event-in-proceedings.ts';

const opening = pattern('iu')`
  ^(?:(?:chapter|chap\.?|ch\.?)\s[\dIVX]+\s(?:in|of)|in:?|published (?:in|at|by)|appeared (?:in|at)
  |appears in|accepted (?:at|by|to)|presented at|(?:keynote|invited talk|poster)(?:\slecture,?|\sat|,)
  |edited proceedings:|(?:to appear|forthcoming) (?:in|at))\s+`;
/** A volume, an issue or pages at the end of a name, with or without the word for it. */
const numberAfter = pattern('i')`
  [\s,;:.(]*(?:\b(?:vol(?:ume)?|v|nos?|nrs?|num|iss(?:ue)?|pp?|pages?|art(?:icle)?|bd|band|heft|jg|roč|č|s|t
  |tome|т|с|вып)\b\.?\s*|\brep(?:ort|\.)[\s-]|n[°º]\s*|№\s*)\(?[A-Z]?\d+[a-z]?(?:\s?[-–]+\s?[A-Z]?\d+)?
  \)?[\s.,;:]*$`;
const bareNumbers = pattern('u')`
  (?<=[\p{L})][.,:;]?)[\s,;:]+(?:\d{1,4}\s[A-Za-z]?\d{3,7}(?:[-–]+\d+)?
  |\d{1,4}\s\((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter)
  \p{Ll}{0,6}\.?\)|\d{1,4}(?:\s?[.(]\s?\d[\d–-]*\)?|\s?\(C\))?|\d+\s?[-–]+\s?\d+)
  (?:\s?[:,]\s?[A-Za-z]{0,2}\d[\d.–-]*(?:[A-Za-z]{1,2}\d+)?(?:\s\d+)?)?[\s.,;:]*$`;
/** `36 Houston Law Review 179`: lawyers print the volume first. */
const numberBefore = pattern('u')`
  ^(?!${recentYear}\s)\d{1,4}(?:\s?\(\d+\))?\s+(?=\p{Lu}[\p{L}.]*\s(?:\p{L}|&|\d{1,4}$))
  (?!\S+\s(?:ACM|IEEE)\b)`;

/** `Kite Letters, v. 2010, n. suppl. 4, p. S841--S872`: numbers with their words in short, none a year. */
const numbersInShort = pattern('iu')`
  (?:,\s?(?:v|vol|t|n|no|nº|núm|fasc|p|pp|art)\.[ºo°]?\s?(?:(?:suppl|sp|spe|esp)\.?\s?)?
  \p{L}{0,4}\d[\p{L}\d]*(?:\s?[-–]+\s?\p{L}?\d+)?)+\.?(?=(?:,\s${recentYear}\.?)?$)`;

/** The first page number after such a name, even if it might be a year: `2055 (2012)`. */
const pageAfter = pattern('u')`\s(?:\d{1,4}(?=\s?\(${printedYear}\)$)|(?!(?:19|20[012])\d)\d{1,4}$)`;

/** `Journal of KitesVolume 11Issue 12August 2018`, as a library's page is copied. */
const glued = pattern('gu')`
  (?<=[\p{Ll}\d])(?=(?:Volume|Issue|Article No\.?)\s?\d|(?<=\d)
  (?:January|February|March|April|May|June|July|August|September|October|November|December)\s${recentYear})`;

/** `Journal of Kites, Oct`, `, New Series`, `, vol. XXIX`, `, :082174`: words for a part, removed. */
const partAfter = pattern('iu')`
  (?:[\s,]*,\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\p{Ll}{3,6})?\.?
  |[\s,]*,\s(?:new|second|third)\sseries|[\s,]+\d(?:st|nd|rd|th)\sser(?:ies|\.)?
  |[\s,]+vol(?:ume|\.)?\s[IVXLC]+|[\s,]*,\s?:\d{4,7})[\s,]*$`;

/**
 * `46th Kite Conference (KITEC), Frosthaven`, `Annual Kite Congress, Frosthaven`, `Kite Workshop, Elk Meadow
 * Park, WY`: a town after the short name or the word for a meeting, or with its state.
 */
const townAfter = new RegExp(
  [
    String.raw`(?<=\(\p{Lu}[\p{L}-]{2,11}\)),\s\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?(?:,\s\p{Lu}[\p{L} ]+)?$`,
    part`
      (?<=\s(?:Conference|Congress|Symposium)),\s\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?(?:,\s\p{Lu}[\p{L} ]+)?
      $`,
    part`
      (?<=\p{L}{4}),\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3},\s(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]
      |LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|USA|UK)$`,
  ].join('|'),
  'u',
);
/** `KNOT (4)`, `Encyclopedia of Kites. 2nd Ed.`: a volume or an edition, removed. */
const edition =
  /(?<=\p{L})(?:\s\{?\(\d{1,3}\)\}?|[.,]?\s(?:\d+(?:st|nd|rd|th)|second|third|revised)\sed(?:ition|\.)?)$/iu;
/** `《安港报告》（第二期）`, `绳结研究(第二辑)`: the issue of a journal, removed. */
const hanIssue =
  /(?<=\p{Script=Han}》?)\s?[（(]第?[\d〇一二三四五六七八九十百]{1,6}[期卷集册冊輯辑号號][）)]$/u;
const partWords = /\b(?:workshops?|track|companion|supplement|series|part|section|proceedings)\b/i;

/** `Kite Letters [to appear]`, `Kite Letters. Online First`: the status of the paper. */
const statusAfter = pattern('iu')`
  (?<=[\p{L}\d.,;)}])\s*(?:[([](?:open access|in press|to appear|forthcoming|accepted|online(?: first)?
  |print)[)\]]|(?<=[.,;]\s)(?:(?:advance )?online (?:first|publication)|in press|to appear|forthcoming))\.?$`;

/** `Symposium on Knots, ser. KNOT ’10`: the series of proceedings, as engineers cite it. */
const series = /,\sser(?:\.(?:\s.*)?)?$/u;

/** `KNOT 2019-2019 World Knot Conference`: the short name with its year, and then the name in full. */
const yearTwice = pattern('u')`(?<=\S\s)(${recentYear})\s?[-–]\s?\1(?=\s\p{Lu})`;

/** `Kites (Basel, Switzerland)`: where a journal is from, as libraries print it. */
const placeInBrackets = /\s\((\p{Lu}[\p{L}\s]+),\s(\p{Lu}[\p{L}.\s]+)\)$/u;
const withoutPlace = (printed: string, town: string, country: string) =>
  isPlace(`${town}, ${country}`) || isTownOfPublishers(town) ? '' : printed;

const yearsAfter = /[,:]\s(?:ca?\.\s?)?((?:1\d|20)\d{2}|[3-9]\d{2})\s?[-–]\s?((?:1\d|20)\d{2})$/u;
/** From so many years apart on, two years are part of a book's name; closer numbers may be pages. */
const leastYears = 40;

/** `Sailors and Their Ropes, 1730-1807` */
function spansYears(name: string): boolean {
  const [, first, last] = yearsAfter.exec(name) ?? [];
  return first !== undefined && Number(last) - Number(first) >= leastYears;
}

/** A venue's name without volume, issue, pages, edition, month, town and status. */
export function bareVenueName(printed: string): string {
  let name = printed.replace(series, '').replace(statusAfter, '').replace(edition, '').replace(hanIssue, '');
  for (let round = 0; round < 4; round += 1) {
    const unpaged = spansYears(name) ? name : name.replace(numberAfter, '').replace(bareNumbers, '');
    const bare = unpaged.replace(partAfter, '').replace(placeInBrackets, withoutPlace);
    if (bare === name || !/\p{L}{2}/u.test(bare)) break;
    name = bare;
  }
  const town = townAfter.exec(name)?.[0] ?? '';
  return (partWords.test(town) ? name : name.slice(0, name.length - town.length))
    .replace(/(?<=\p{L}{5})\.$/u, '')
    .replace(/[\s,-]+(?:volume|issue|vol\.|no\.|pp\.?|article\s(?:no\.?|number|id))$/iu, '')
    .replace(/(?:\s[-–—]|[\s,:;])+$/u, '');
}

/** `PhD thesis, University of Knots`, `Master's thesis at Knot College` */
const thesisAt = pattern('u')`
  ^(?:[\p{L}.'’]+\s){1,2}(?:[Tt]hesis|[Dd]issertation|[Dd]iss\.)(?:,|\sat|\sfrom)\s(?:the\s)?(?=\p{Lu})
  (.*(?:Universit|Universid|Univ\.|College|Institute of Technology).*)$`;

/** `凧大学硕士学位论文` */
const hanThesisAt =
  /^(\p{Script=Han}{2,12}(?:大学|大學|学院|研究院|研究所))(?:硕士|博士|碩士|学士)?(?:研究生)?(?:学位|毕业|學位)?论文$/u;

/** The venue that a labelled span is. That of a thesis is its university. */
export function venueOf(text: string): PrintedVenue {
  const [, university] = thesisAt.exec(text) ?? hanThesisAt.exec(text) ?? [];
  if (university !== undefined) {
    const read = undatedVenue(university);
    return read.venue === null ? read : { ...read, venue: { ...read.venue, raw: text, kind: 'thesis' } };
  }
  const { name: held, awards } = withoutDetails(withoutPlaceAndDay(text.replace(statusAfter, '')));
  if (held !== text) {
    const found = venueOf(held);
    const read = awards.length === 0 ? found : { ...found, awards: [...found.awards, ...awards] };
    return read.venue === null ? read : { ...read, venue: { ...read.venue, raw: text } };
  }
  const dated = datedVenue(text);
  if (dated === null) return undatedVenue(text);
  const read = undatedVenue(dated.name);
  const venue = read.venue === null ? null : { ...read.venue, raw: text };
  return read.year !== null || dated.year === null
    ? { ...read, venue }
    : { ...read, venue, year: dated.year, yearFrom: 'venue' };
}

function undatedVenue(text: string): PrintedVenue {
  const once = text.replace(yearTwice, '$1');
  const unnumbered = once.includes('.') ? once.replace(numbersInShort, '') : once;
  const opened = unnumbered.replace(opening, '').replace(glued, ' ');
  const printed = withYearAfter(opened).replace(/^["“]|["”]$/gu, '');
  const cited = withoutEditors(printed);
  const numbered = cited.replace(numberBefore, '');
  const lead = numbered === cited ? cited : numbered.replace(pageAfter, '');
  const bare = lead === printed || !/\p{L}{3}/u.test(lead) ? printed : lead;
  const read = readVenue(bare);
  if (read?.venue != null) {
    const raw = unnumbered === text ? read.venue.raw : text;
    return { ...read, venue: { ...read.venue, name: cutName(read.venue.name, text), raw } };
  }
  if (read?.maybe != null) return { ...read, venue: read.maybe, maybe: null, yearFrom: 'venue' };
  const { year, name: undated } = takeShortYear(bare) ?? takeYear(bare);
  const name = canonicalName(cutName(undated, text));
  return {
    ...noVenue,
    venue: { name, raw: text, kind: lookUpVenue(name)?.kind ?? 'other' },
    year,
    yearFrom: year === null ? null : 'venue',
  };
}

/** `Max Berg and Ida Elm, eds. A Handbook of Kites` */
const editedBook = /^(?:\p{Lu}[\p{L}.'’-]*[\s,]+|(?:and|&)\s){2,}[Ee]ds?\.\s(\p{Lu}.{3,})$/u;

/** `M. Elm (ed.), A Handbook of Kites, Knot Press, 12-34`: a book without editors and publisher. */
function withoutEditors(printed: string): string {
  const [, before] =
    /^(\p{Lu}[^.]{7,})\.\s\p{Lu}[^()]{3,160}\s\((?:[Ee]ds?|[Hh]gg?|[Hh]rsg)\.?\)/u.exec(printed) ?? [];
  if (before !== undefined) return before;
  const [, after] = editedBook.exec(printed) ?? [];
  if (after !== undefined) return after;
  const [, book] =
    /^(?:\p{Lu}[^()]{3,80})\s\((?:eds?|hgg?|hrsg)\.?\)[,:]?\s(\p{Lu}.{3,})$/iu.exec(printed) ?? [];
  if (book === undefined) return printed;
  const [, title, publisher] = /^(.*\p{L}\.?),\s([^,]+)$/u.exec(bareVenueName(book)) ?? [];
  return title !== undefined && publisher !== undefined && isPublisher(publisher) ? title : book;
}

function cutName(name: string, printed: string): string {
  const numberless = bareVenueName(name);
  if (numberless === '') return name;
  // `Journal of Kites3`: the digit of a footnote.
  const [, bare] = /^(.*\p{Ll}{3})\d$/u.exec(numberless) ?? [];
  const cut = bare !== undefined && unambiguousVenue(bare) !== null ? bare : numberless;
  // The full stop of `Geophys. J. Int.` abbreviates.
  return /\.\s/u.test(cut) && isSurelyJournal(cut) && printed.includes(`${cut}.`) ? `${cut}.` : cut;
}
