import { part, pattern, printedYear } from '../patterns/pattern.ts';
import { isPublisher } from './gazetteer/publishers.ts';
import { lookUpVenue } from './gazetteer/venue-names.ts';

/** Words before a venue's name in a citation: "In Proceedings of the 18th". */
const citedPrefix = pattern('iu')`
  ^(?:in:?\s+|available at\s+)?(?:the\s+)?(?:proc(?:eedings|\.)?\s+)?(?:of\s+)?(?:the\s+)?
  (?:\d{1,3}(?:st|nd|rd|th)\s+)?(?=\p{Lu})`;

/** `Proceedings of the Kite Society`, `Proc. Knot Acad. Sci.`: a journal, whose name begins with the word. */
export const journalOfSociety = pattern('iu')`
  ^proc(?:eedings|\.)\s+(?:of\s+)?(?:the\s+)?(?!.*(?<!\w)(?:conf|symp|workshop|meeting|congress|colloqui))
  .*(?<!\w)(?:acad(?:emy|\.)|soc(?:iety|\.)|association|inst(?:itut(?:e|ion)|\.))`;

/** A volume, an issue or an arXiv number after a venue's name. */
export const volume = pattern('u')`
  [\s,]+abs\/[\d.\s]+$|(?<=\p{L}\.?)[\s,]+e\d{3,7}$|[\s,]+vol(?:ume)?\.?\s*\d+$|[\s,]+\d+\.\d+$
  |(?<=\p{L}\.?)[\s,]+\d+(?:\s?\(\d[\d–-]*\))?$`;

/** `ICLR 2026 (Poster)`: how it was presented there. */
const form = /\s*[(（]\s*(?:poster|posters|poster session|main|main conference|main track)\s*[)）]$/iu;

/** `: Third International Conference, KNAR 2001, Oslo`, after the title of a book of proceedings. */
const edition = pattern('iu')`
  \s*[:：]\s+(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|(?:(?:twen|thir|for|fif)ty-)?(?:first|second|third|fourth
  |fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\p{L}+te(?:en)?th|\p{L}+tieth)\s.*(?<!\w)
  (?:conference|workshop|symposium|meeting|congress|school)(?!\w).*$`;

/** `ACS Journal of Knots`: a society that publishes journals under names of their own. */
const publishingSociety = /^(?:ACS|AIP|APS|IOP|RSC)$/u;

/**
 * Writes one name for all spellings of a venue: `NIPS Workshop on ML Systems` becomes
 * `NeurIPS Workshop on ML Systems`,
 * `In Proceedings of the 15th European Conference on Computer Systems (EuroSys)` becomes `EuroSys`,
 * `Science 313.5786` becomes `Science`.
 */
export function canonicalName(printed: string): string {
  const acronym = /\((\p{Lu}[\p{L}&/ -]{1,20}?)\s?['’]?(?:\d{2}){0,2}\)$/u.exec(printed)?.[1];
  const named = acronym === undefined ? null : lookUpVenue(acronym);
  if (named !== null) return named.kind === 'journal' ? (acronym ?? named.name) : named.name;
  const plain = printed
    .replace(/[{}]/gu, '')
    .replace(form, '')
    .replace(edition, '')
    .replace(/^in:?\s+/iu, '')
    .replace(volume, '')
    .trim();
  const bare = journalOfSociety.test(plain) ? plain : plain.replace(citedPrefix, '');
  const name =
    bare === '' || /^(?:the\s+)?(?:IEEE|ACM|USENIX)$/u.test(bare) ? printed.replace(/^in:?\s+/iu, '') : bare;
  const whole = lookUpVenue(name);
  // Journals go by many names: the list's own is kept, and `unifyVenues` joins those of one journal.
  if (whole?.kind === 'journal' || whole?.kind === 'other') return name.includes('.') ? name : whole.spelling;
  if (whole !== null) return whole.name;
  const [first = '', ...rest] = name.split(' ');
  const ofPublisher = publishingSociety.test(first) || isPublisher(first) ? rest.join(' ') : '';
  const published = ofPublisher === '' ? null : lookUpVenue(ofPublisher);
  if (published?.kind === 'journal') return published.spelling;
  const known = hasInnerCapitals(first) ? lookUpVenue(first) : null;
  return known === null || rest.length === 0 ? name : [known.name, ...rest].join(' ');
}

/** Whether a word has a capital inside, as acronyms of venues have: `FAST`, `EuroSys`, but not "Fast". */
export function hasInnerCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
}

/** Parts of the name of a series of papers. */
const paper = part`
  (?:[Ww]orking|[Dd]iscussion|[Oo]ccasional|[Ss]taff)\s(?:[Pp]apers?|[Rr]eports?)(?:\s[Ss]eries)?`;
const issuer = part`
  (?!(?:An?|This|Our|In|Is|The)\s)\p{Lu}[\p{L}&.’'-]*(?:\s(?:\p{Lu}[\p{L}&.’'-]*|of|for|and|&|the)){0,7}
  (?<!\sthe)`;
const seriesNumber = String.raw`(?:[\s,:#(]+(?:[Nn]o\.?\s?)?\p{L}{0,3}[\s-]?\d[\d./-]*\)?)?`;
const seriesYear = String.raw`(?:[\s,(]+(${printedYear})\)?)?`;

const issuerFirst = new RegExp(
  String.raw`^(${issuer},?\s${paper}(?:\sin\s\p{Lu}\p{Ll}+)?)${seriesNumber}${seriesYear}$`,
  'u',
);
const paperFirst = new RegExp(String.raw`^(${paper})${seriesNumber},\s(${issuer})${seriesYear}$`, 'u');

/**
 * Reads a series of somebody's papers, without the number in it: `NBER Working Paper No. w1234`,
 * `Northmoor College, Discussion Papers`, `working paper 12, Bank of Northmoor`. Null for other words.
 */
export function readPaperSeries(text: string): { name: string; year: number | null } | null {
  if (!/\s(?:paper|report)s?(?!\p{L})/iu.test(text)) return null;
  const [, name, dated] = issuerFirst.exec(text) ?? [];
  const [, kind, body, printed] = name === undefined ? (paperFirst.exec(text) ?? []) : [];
  const series = name ?? (kind === undefined ? undefined : `${kind}, ${body}`);
  const digits = dated ?? printed;
  return series === undefined ? null : { name: series, year: digits === undefined ? null : Number(digits) };
}
