import { affiliationStrength } from '../../names/affiliations.ts';
import { dateYear, isDay } from '../../names/dates.ts';
import {
  isDocument,
  isLabel,
  isLocalUrl,
  isPaperUrl,
  isTitleDespiteLabel,
  kindOfAddress,
} from '../../names/link-kind.ts';
import { readCiteLabel } from '../../names/people.ts';
import { opensWithPresenter } from '../../names/presenter.ts';
import { readVenue } from '../../names/venue.ts';
import type { CutLine } from '../atoms.ts';
import { countsBetween } from '../name-counts.ts';
import type { Span } from '../spans.ts';

/** Words in lower case that titles have, and names and venues seldom. */
const titleWord =
  /\s(?:with|via|using|towards?|through|under|from|by|as|at|is|are|can|how|what|why|when|beyond|without|between|against|into|over|through|over|into|your|its|their|not|a|an|do|does)\s/iu;

/** How well a span reads as a title, in log odds against a remark; null if it cannot be one. */
export function asTitle(span: Span): number | null {
  const {
    text,
    link,
    mark,
    fillsLink,
    open,
    crossed,
    held,
    leavesStyle,
    names,
    line,
    from,
    to,
    borrows,
    isSetOff,
  } = span;
  if (text.length > 400 || /^https?:/iu.test(text)) return null;
  const words = wordsIn(text);
  if (words > 45 || !/\p{L}/u.test(text)) return null;
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare.length < 2 || /^(?:new|hot|updated?)!$/iu.test(text)) return null;
  if (
    words <= 3 &&
    isLabel(bare) &&
    !open.endsWith('"') &&
    (link === null || !isTitleDespiteLabel(bare, link.url))
  )
    return -6;
  if (text.length <= 30 && (dateYear(text) !== null || isDay(text))) return null;
  // `Frost (2007)` cites the title before it.
  if (link !== null && words <= 8 && readCiteLabel(line.text.text.slice(link.start, link.end)) !== null)
    return -6;
  if (held.colon && opensWithPresenter(text)) return null;
  const length = words === 1 ? -1.5 : words === 2 ? 0.2 : words === 3 ? 1.2 : words <= 24 ? 2 : 0;
  const venue = words <= 14 && (from === to || /\d/u.test(text)) ? readVenue(text) : null;
  const leadsToCode = link !== null && kindOfAddress(link.url) === 'code';
  const isVenue = !leadsToCode && venue?.venue != null && /\p{Lu}/u.test(text) && (venue.isSure || words < 4);
  const isPeople = names.others === 0 && names.persons + Math.min(names.surnames, names.given) >= 2;
  return (
    length +
    (link === null ? 0 : isPaperUrl(link.url) || isDocument(link.url) ? 3 : isLocalUrl(link.url) ? 0 : 2) +
    (fillsLink || link === null ? 0 : -1) -
    (crossed === null
      ? 0
      : isPaperUrl(crossed.url) && held.colon
        ? -2
        : isBeforeLinkedTitle(line, from)
          ? 0
          : 2) +
    (endsInAcronym(text) || /[)\]]\s+\p{Ll}|\(part\s[\dIVX]+\)/iu.test(text) ? 2.2 : 0) +
    (mark === 'strong' ? 1.5 : mark === 'emphasis' ? 0.3 : mark === 'code' ? -2 : 0) +
    (isSetOff && mark === 'emphasis' && isBehindNames(span) ? 2 : 0) +
    // `“That courage”: who carves, and why`: the quoted words are not all of it.
    (open.endsWith('"') ? (line.gaps[to + 1]?.includes(':') ? 0.5 : 2) : 0) +
    (/^["“(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) ? 0.3 : -1) +
    (titleWord.test(` ${text} `) ? 0.8 : 0) +
    (/\?$/u.test(text) ? 0.5 : 0) -
    (isVenue
      ? isTitledReport(text, venue.venue.kind, fillsLink || mark === 'strong')
        ? 0
        : venue.isSure
          ? 5
          : 2
      : 0) -
    (isPeople || names.cuts > 0 ? 3.5 : names.others === 0 && names.persons === 1 ? 1.6 : 0) -
    (open === '^' && names.others + names.persons === 0 && namesGoOn(line, to) ? 2.5 : 0) -
    (crossed === null && link === null && isBeforeLinkedTitle(line, from) ? 2.5 : 0) -
    (/^by\s/iu.test(text) ? 4 : 0) -
    (mark === 'emphasis' && isBehindIn(span) ? 3 : 0) -
    (/[,.?!”"]\s(?:preprint|in press|to appear|forthcoming|in)$/iu.test(text) ? 3 : 0) -
    (/^(?:19|20)\d{2}(?:\s*[,.:;|-]|\s+\p{Ll})|[,.(]\s*(?:19|20)\d{2}\)?$/u.test(text) ? 3 : 0) -
    (leavesStyle || leavesItalics(span) ? 2 : 0) -
    // `**(New)** A title`: a mark, not the title's first word.
    (leavesStyle && /^\([^()]{1,12}\)\s/u.test(text) ? 2.5 : 0) -
    // In quotes inside quotes, the inner ones are the title's.
    (borrows && !fillsLink && (line.gaps[from] ?? []).filter((token) => token === '"').length < 2 ? 2.5 : 0) -
    (from < to && (held.stop || (link === null && !isSetOff)) && opensWithPeople(line, from, to) ? 3 : 0) -
    (from < to && opensWithSurnames(line, from, to) ? 1.2 : 0) -
    (/[,.]\s(?:\p{L}+\s){1,3}edition$/iu.test(text) ? 2 : 0) -
    (describesLink(span) ? 3 : 0) +
    (hasSubtitle(span) ? 1.5 : 0) -
    (/\p{Ll}\.\s\p{Lu}|;|\.$/u.test(text) && words > 8 ? 1 : 0)
  );
}

/** `[The Long Handbook](…): A Journey with Wind`: words in capitals behind a linked title of several words go on with it. */
function hasSubtitle({ line, from, to }: Span): boolean {
  const { atoms, gaps, linkEnds, text } = line;
  const first = atoms[from];
  const end = linkEnds[from] ?? from;
  if (
    first?.link == null ||
    end >= to ||
    !gaps[end + 1]?.includes(':') ||
    atoms[from - 1]?.link === first.link
  )
    return false;
  const long = text.text
    .slice(atoms[end + 1]?.start, atoms[to]?.end)
    .split(/\s+/u)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const title = text.text.slice(first.start, atoms[end]?.end);
  return (
    isPaperUrl(first.link.url) &&
    title.split(/\s+/u).length >= 3 &&
    long.length > 1 &&
    capital * 2 > long.length
  );
}

/** `[Kite Technical Report](…)`: what a report is about makes a title of it; a number or an institution does not. */
function isTitledReport(text: string, kind: string, isSetOff: boolean): boolean {
  return (
    kind === 'report' &&
    isSetOff &&
    /^\p{Lu}.*\s(?:technical\s+report|white\s?paper)$/iu.test(text) &&
    affiliationStrength(text.replace(/\s(?:technical\s+report|white\s?paper)$/iu, '')) !== 'sure'
  );
}

/** `[PROW](…) - A toolkit that finds burnt loaves`: small words behind a linked name say what it leads to. */
function describesLink({ text, open, line, from, to }: Span): boolean {
  const { atoms, gaps, linkEnds, text: all } = line;
  const link = (atoms[from]?.link ?? null) === null ? atoms[from - 1]?.link : atoms[from]?.link;
  const end = atoms[from]?.link == null ? from - 1 : (linkEnds[from] ?? from);
  if (link == null || end >= to || !(open === '-' || gaps[end + 1]?.includes('-'))) return false;
  const name = all.text.slice(link.start, link.end).trim();
  const words = atoms[end + 1] === undefined ? text : all.text.slice(atoms[end + 1]?.start, atoms[to]?.end);
  const long = words.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    name.split(/\s+/u).length <= 3 &&
    !isLabel(name) &&
    readVenue(name)?.year == null &&
    capital * 2 < long.length
  );
}

/** `Frost, Ada, and Max Berg. 2019`: behind names that open a line, more of them or a year in the line below. */
function namesGoOn({ atoms, gaps, names, text: { text } }: CutLine, to: number): boolean {
  const [next, gap] = [atoms[to + 1], gaps[to + 1] ?? []];
  if (next === undefined) return false;
  if (/^(?:19|20)\d{2}[a-z]?$/u.test(text.slice(next.start, next.end))) return gap.includes('\n');
  const { others, persons, given } = countsBetween(names, to + 1, to + 2);
  return gap.includes(',') && others === 0 && persons + given > 0;
}

/** `Knot & Sons, [A Title of Words](…)`: who published it opens the line, a comma and a link of some words follow. */
function isBeforeLinkedTitle({ atoms, gaps, linkEnds, text: { text } }: CutLine, from: number): boolean {
  if (from > 0 || atoms[0]?.link !== null) return false;
  const at = atoms.findIndex(({ link }) => link !== null);
  const end = atoms[linkEnds[at] ?? at]?.end ?? 0;
  return (
    at > 0 && (gaps[at] ?? []).at(-1) === ',' && text.slice(atoms[at]?.start, end).split(/\s+/u).length >= 3
  );
}

/** `A Chapter. In *A Volume*`: the volume is no title. */
function isBehindIn({ line: { text }, start }: Span): boolean {
  return /[.,?!”"]\s*in:?\s+$/iu.test(text.text.slice(Math.max(0, start - 8), start));
}

/** `*A Title of Words.* Knot Press`: three words in italics are a title by themselves; `*E. coli*` begins one. */
function leavesItalics({ line: { atoms, styleEnds, text }, from, to, mark }: Span): boolean {
  const [first, end] = [atoms[from], styleEnds[from] ?? from];
  if (mark !== 'emphasis' || end >= to || atoms[from - 1]?.styledBy === first?.styledBy) return false;
  return text.text.slice(first?.start, atoms[end]?.end).split(/\s+/u).length >= 3;
}

/** `Frost & Berg, A Title, 2019`, `Frost, A Title, 2019`: surnames alone, a comma, a title of several words and a year. */
function opensWithSurnames({ gaps, names, text, atoms }: CutLine, from: number, to: number): boolean {
  let end = from;
  while (end < to && countsBetween(names, end, end + 1).others === 0) end += 1;
  const { surnames, others } = countsBetween(names, from, end);
  const year = atoms[to + 1];
  return (
    end > from &&
    others === 0 &&
    surnames > 0 &&
    (gaps[end] ?? []).at(-1) === ',' &&
    year !== undefined &&
    /^(?:19|20)\d{2}$/u.test(text.text.slice(year.start, year.end)) &&
    text.text.slice(atoms[end]?.start, atoms[to]?.end).split(/\s+/u).length >= 4
  );
}

/** `Ada Frost, *A Title*, 2019`: names open the line, and nothing else stands before what is in italics. */
export function isBehindNames({ line, from }: Pick<Span, 'line' | 'from'>): boolean {
  if (from === 0) return false;
  const { others, persons, surnames, given, cuts } = countsBetween(line.names, 0, from);
  return others === 0 && persons + cuts + Math.min(surnames, given) > 0;
}

/** `Frost, A., & Berg, M. A title`, `A. Frost, A title`: names that open a span are no part of a title. */
function opensWithPeople({ gaps, names }: CutLine, from: number, to: number): boolean {
  let end = from;
  while (end <= to && countsBetween(names, end, end + 1).others === 0) end += 1;
  if (end === from || end > to) return false;
  const { persons, surnames, given, certain, cuts } = countsBetween(names, from, end);
  return (
    persons + Math.min(surnames, given) >= 2 ||
    (persons > 0 && surnames + given > 0) ||
    certain > 0 ||
    cuts > 0 ||
    (persons > 0 && (gaps[end] ?? []).includes('"'))
  );
}

/** `Large Language Models (LLMs)`: a bracket with the initials of the words before it. */
function endsInAcronym(text: string): boolean {
  const [, words = '', letters = ''] = /^(.*?)\s*\(([\p{L}\p{N}-]{2,10}?)s?\)$/u.exec(text) ?? [];
  if (letters === '' || !/\p{Lu}/u.test(letters)) return false;
  const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toLowerCase());
  const own = [...letters.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  return own.filter((letter) => initials.includes(letter)).length >= Math.max(2, own.length - 1);
}

/** How many words a text has; two Han characters count as one. */
function wordsIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.floor(han / 2);
}
