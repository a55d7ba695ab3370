import type { Venue } from '../../paper/schema.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { withoutEmoji } from '../names/emoji.ts';
import { unambiguousVenue } from '../names/gazetteer/venue-names.ts';
import { readVenue } from '../names/venue.ts';
import { hasVenueWord } from '../names/venue-kind.ts';
import { takeYear } from '../names/years.ts';
import { pattern, printedYear, shortYear } from '../patterns/pattern.ts';
import type { Weighed } from './habits.ts';
import { datedCapitals } from './headings/venue-headings.ts';

/** The venue and year that a page's title names: "OSDI 2022". */
export interface PageVenue {
  readonly venue: Venue;
  readonly year: number;
}

/** Words beside a venue in the title of a page that lists what appeared there. */
const listWords = pattern('gi')`
  \b(?:awesome|demos?|top|best|selected|favou?rite|curated|recommended|oral|all|my|accepted|papers?
  |list(?:ing)?|notes?|reading|collection|summary|proceedings|codes?|open source|with|and|of|the|in|at|from)
  \b|论文|代码|开源|项目|合集|汇总|整理|列表|大全|收录|解读|和|的`;

/** Titles of pages that list the papers of one edition of a conference. */
const saysAccepted = pattern('iu')`
  ^(?:the\s+|all\s+|list of\s+|our\s+)*(?:(?:accepted|published|presented)\s+(?:[\p{L}&]+\s+){0,2}
  (?:papers?|posters?|articles|works|abstracts|contributions)|proceedings|(?:录用|接收|收录)论文)(?:\s+list|列表|集)?$`;

/** `Publications in OSDI2019 by topic`, `Papers published in OSDI`: what appeared at a venue. */
const appearedAt = pattern('iu')`
  ^(?:(?:the|all|our|my|awesome|best|top|selected|accepted|list of)\s+)*(?:papers|publications|articles)
  \s+(?:(?:accepted|published|presented)\s+)?(?:in|at|of|from|@)\s+(\p{Lu}[\p{L}&]{2,14}
  (?:[\s-]?['’]?${shortYear}(?=\s|$)|(?=(?:\s(?:conference|symposium|workshop|journal))?$)))`;

/** A folder that holds a page for each venue. */
const venueFolder = /(?:^|\/)(?:conferences?|venues?|proceedings|journals?|会议|期刊)\//iu;
const joinedYear = pattern('u')`^([\p{L}&]+?)[-_ ]?['’]?(${printedYear})$`;

/**
 * The venue and year in a page's title. The title has only these and words for a list ("OSDI 2022",
 * "CVPR-2023-Papers", "CVPR2020 论文合集"), or says that papers of them are listed ("Papers in OSDI 2022"), or is
 * short and begins or ends with them ("Knots at OSDI 2022"), or has parts of which one is a venue with a year
 * ("Knots - OSDI 2022"). Null for every other title. An unknown acronym counts if the title says that papers
 * are listed, or in a folder of venues.
 */
export function pageVenue(title: string, path: string): PageVenue | null {
  const joined = joinedYear.exec(
    title
      .replace(/[-_]+/gu, ' ')
      .replace(/(?<=\d)(?=\p{Script=Han})/gu, ' ')
      .replace(listWords, ' ')
      .replace(/[^\p{L}\p{N}&' ]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  if (joined?.[1] !== undefined && unambiguousVenue(joined[1]) !== null)
    return dated(`${joined[1]} ${joined[2]}`);
  const appeared = dated(appearedAt.exec(title)?.[1] ?? '');
  if (appeared !== null) return appeared;
  const pieces = title.split(/\s+[-–—|]\s+|:\s+/u).map((piece) => piece.trim());
  // `KITES '23: Accepted Papers`: the other part says that its papers are listed.
  const isListed = pieces.length === 2 && pieces.some((piece) => saysAccepted.test(piece));
  const part = pieces.map((piece) => dated(piece, isListed && datedCapitals.test(piece)));
  const only = part.filter((venue) => venue !== null);
  if (part.length > 1 && only.length === 1) return only[0] ?? null;
  const words = yearUnbracketed(title)
    .replace(/\b(?:papers?|notes?|accepted|list|reading)\b/gi, ' ')
    .trim();
  const named = /\b(?:in|at|of|from)\s+(\p{Lu}\S*\s*['’]?\d{2,4})$/u.exec(words)?.[1];
  const isFiled = venueFolder.test(path) && /^\S+ \d{4}$/u.test(title);
  return spacedWords(title) <= 6 ? dated(named ?? editionIn(words) ?? words, isFiled) : null;
}

/** `ICRA 2025 arXiv drafts`: a venue with its year, and words that say which of its papers are listed. */
const edition = pattern('u')`^(\p{Lu}[\p{L}&/ -]*?[ -]?['’]?(?:${printedYear}|(?<=['’])\d{2}))\s+(\p{L}.*)$`;

/** Words after a venue's year that name a venue within it, or works that did not appear there. */
const partWords = pattern('iu')`
  (?<!\p{L})(?:workshops?|tracks?|tutorials?|demos?|findings|companion|posters?|industr\p{L}+|challenges?
  |competitions?|sympos\p{L}+|session|bibliograph\p{L}*|readings?|references|syllabus|resources|rejected
  |submissions?)(?!\p{L})`;

/** The known venue with its year that opens a title, if no words after it name a part of the venue. */
function editionIn(title: string): string | null {
  const [, named = '', rest = ''] = edition.exec(title) ?? [];
  const isKnown = named !== '' && unambiguousVenue(takeYear(named).name) !== null;
  return isKnown && !partWords.test(rest) ? named : null;
}

/** At most this share of the entries on a venue's page give a venue of their own. */
const maxOwnShare = 0.25;

/**
 * The venue of a page whose title says that it lists papers of that venue, or whose title and file name are
 * the venue's name (`Journal of Kites`), even an unknown one with its year (`IDX 2021` in `idx-2021.md`).
 * Null if over a quarter of the sure entries give a venue of their own.
 */
export function venueOfFile(
  title: string,
  file: string,
  entries: readonly Weighed[],
): { readonly venue: Venue; readonly year: number | null } | null {
  const bare = withoutEmoji(title).trim();
  const [, appeared = ''] = appearedAt.exec(bare) ?? [];
  const known = unambiguousVenue(appeared) === null ? null : (readVenue(appeared)?.venue ?? null);
  if (known !== null && ownShare(entries) <= maxOwnShare) return { venue: known, year: null };
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters(bare) !== letters(/([^/]*)\.\w+$/u.exec(file)?.[1] ?? '')) return null;
  const read = readVenue(yearUnbracketed(bare));
  const isNamed = datedCapitals.test(bare) || (read?.isSure === true && hasVenueWord(bare));
  if (read?.venue == null || !isNamed) return null;
  return ownShare(entries) <= maxOwnShare ? { venue: read.venue, year: read.year } : null;
}

/** The share of the sure entries that give a venue of their own. */
function ownShare(entries: readonly Weighed[]): number {
  const sure = entries.filter(({ evidence }) => evidence.strength === 'sure');
  return sure.filter(({ evidence }) => evidence.fields?.venue?.venue != null).length / (sure.length || 1);
}

/** Takes a year out of its brackets: `KITES [2021]`. */
function yearUnbracketed(title: string): string {
  return title.replace(/\s*\[(\d{4})\]/u, ' $1');
}

/** Reads a text as a venue with a year. `mayBeUnknown`: whether an acronym that is not known counts. */
function dated(printed: string, mayBeUnknown = false): PageVenue | null {
  const read = readVenue(printed);
  // `A White Paper on Knots (2014)` is the page's work rather than where others appeared.
  // A reading list for a conference does not list what appeared there: "OSDI 2022 References".
  if (/\b(?:bibliograph\w*|readings?|references|syllabus|resources)\b/i.test(read?.venue?.name ?? ''))
    return null;
  if (read?.venue?.kind === 'report') return null;
  return read == null || read.venue === null || read.year === null || !(read.isSure || mayBeUnknown)
    ? null
    : { venue: read.venue, year: read.year };
}
