import { spacedWords, splitAtSpace } from '../../../markdown/white-space.ts';
import { affiliationStrength } from '../../../names/affiliations.ts';
import { isLabel, isPaperUrl } from '../../../names/link-kind.ts';
import { readVenue } from '../../../names/venue.ts';
import { pattern, printedYear } from '../../../patterns/pattern.ts';
import { bracketedYearFirst } from '../../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../../lines/atoms.ts';
import { countsBetween } from '../../lines/name-counts.ts';
import type { Span } from '../../lines/spans.ts';
import { venueCluesAround } from '../../venues/venue-clues.ts';

/** `#kites #ropes-and-knots`: two or more tags and nothing else. */
export function areHashtags(text: string): boolean {
  return text.startsWith('#') && /^(?:#[\p{L}\p{N}][\p{L}\p{N}_-]*[\s,]*){2,}$/u.test(text);
}

/** `{% include kites.html %}`, `{{ page.title }}`: what a site's generator fills in. */
export function isTemplate(text: string): boolean {
  return text.includes('{') && /\{%|\{\{\s?(?:[<%]|\w+\.\w)/u.test(text);
}

/** `[The Long Handbook](…): A Journey with Wind`: capitalised words continue a linked title of some words. */
export function hasSubtitle({ line, from, to }: Span): boolean {
  const { atoms, gaps, linkEnds, text } = line;
  const first = atoms[from];
  const end = endAt(linkEnds, from);
  if (
    first?.link == null ||
    end >= to ||
    !gaps[end + 1]?.includes(':') ||
    atoms[from - 1]?.link === first.link
  )
    return false;
  const long = splitAtSpace(text.text.slice(atoms[end + 1]?.start, atoms[to]?.end)).filter((word) =>
    /^\p{L}{4,}/u.test(word),
  );
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const title = text.text.slice(first.start, atoms[end]?.end);
  return (
    isPaperUrl(first.link.url) && spacedWords(title) >= 3 && long.length > 1 && capital * 2 > long.length
  );
}

/** `[Kite Technical Report](…)`: a report named by its subject is a title; one by its institution is not. */
export function isTitledReport(text: string, kind: string, isSetOff: boolean): boolean {
  return (
    kind === 'report' &&
    isSetOff &&
    /^\p{Lu}.*\s(?:technical\s+report|white\s?paper)$/iu.test(text) &&
    affiliationStrength(text.replace(/\s(?:technical\s+report|white\s?paper)$/iu, '')) !== 'sure'
  );
}

/** `[PROW](…) - A toolkit for bakers`: words in lower case after a linked name describe its target. */
export function describesLink({ text, open, line, from, to }: Span): boolean {
  const { atoms, gaps, linkEnds, text: all } = line;
  const link = (atoms[from]?.link ?? null) === null ? atoms[from - 1]?.link : atoms[from]?.link;
  const end = atoms[from]?.link == null ? from - 1 : endAt(linkEnds, from);
  if (link == null || end >= to || !(open === '-' || gaps[end + 1]?.includes('-'))) return false;
  const name = all.text.slice(link.start, link.end).trim();
  const words = atoms[end + 1] === undefined ? text : all.text.slice(atoms[end + 1]?.start, atoms[to]?.end);
  const long = splitAtSpace(words).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    spacedWords(name) <= 3 &&
    !line.memo.of(isLabel, name) &&
    line.memo.of(readVenue, name)?.year == null &&
    capital * 2 < long.length
  );
}

/** `Ropes (SISAL) Made for Kites`, `Flax (Linum L.) Grown in Bogs`: a title that goes on after a bracket. */
const goesOnAfterBracket = pattern('u')`
  \p{Ll}\s\(\p{Lu}[^()\d]{1,24}\)\s
  (?:(?:\p{Lu}\p{Ll}+\s){1,3}(?:and|by|for|from|in|of|on|to|via|with)|Based\s[Oo]n|Using|Under|With)\s`;

/** `Large Language Models (LLMs) in Short`: a bracket with the initials of the words before it. */
export function holdsAcronym(text: string): boolean {
  if (!text.includes('(')) return false;
  const [, words = '', letters = ''] = /^(.*?)\s*\(([\p{L}\p{N}-]{2,10}?)s?\)(?=\s|$)/u.exec(text) ?? [];
  if (text.includes(') ') && goesOnAfterBracket.test(text)) return true;
  if (letters === '' || !/\p{Lu}/u.test(letters)) return false;
  const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toLowerCase());
  const own = [...letters.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  return own.filter((letter) => initials.includes(letter)).length >= Math.max(2, own.length - 1);
}

/** How many words a text has; two Han characters count as one. */
export function wordsIn(text: string): number {
  const words = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words + Math.floor(han / 2);
}

/** `A title of words: Kite Letters, 12, 34–56`: what follows the colon is not a subtitle. */
export function endsBeforeJournal({ line, to, close }: Span): boolean {
  const next = line.atoms[to + 1];
  return close === ':' && next !== undefined && isJournalByContext(line, to + 1);
}

/** `Kites, Part 2 (2011)`: a number of the title's own. */
const ofTitle = /^(?:part|chapter|section|book|version|phase|episode|lecture)\s/iu;

/** A name of a few words that a volume or pages follow, or in which a volume comes before a year. */
function isJournalByContext(line: CutLine, at: number): boolean {
  const { atoms, text } = line;
  const [name, next] = [atoms[at], atoms[at + 1]];
  if (name === undefined) return false;
  const words = text.text.slice(name.start, name.end);
  if (!/^\p{Lu}/u.test(words) || words.length > 80 || wordsIn(words) > 8 || ofTitle.test(words)) return false;
  return (
    (/\p{L}\s\d{1,4}$/u.test(words) &&
      next !== undefined &&
      bracketedYearFirst.test(text.text.slice(name.end))) ||
    venueCluesAround(line, name.start, name.end).beforeVolume
  );
}

/** `A Title, 28 The Journal of Kites 179`: lawyers print the volume first and the page last. */
const volumeFirst = /,\s\d{1,3}\s\p{Lu}[\p{L}\s&.'’-]*\s\d{1,4}$/u;

/** `… of the wave, Kite Letters 12 (2007)`: words that end in where it appeared, with a volume or pages. */
export function endsInJournal({ text, line, from, to, isSetOff }: Span): boolean {
  if (volumeFirst.test(text)) return true;
  if (/,\s\d{1,4}(?:\(\d+\))?,\s[A-Z]{0,3}\d+\s?[-–]\s?[A-Z]{0,3}\d+|\bdoi:\s?10\./u.test(text)) return true;
  return (
    from < to && !isSetOff && /^[,.:]$/u.test(gapAt(line.gaps, to).join('')) && isJournalByContext(line, to)
  );
}

/** `[SSRN version](…)`, `[KNOT review](…)`: a link to another text of the paper, or to one about it. */
export function leadsToFurtherText({ text, fillsLink }: Span): boolean {
  return (
    fillsLink && /^(?:\S+\s){1,2}(?:version|review|copy|draft|preprint|entry|summary|abstract)$/u.test(text)
  );
}

const numberOfSeries = pattern('iu')`
  ^(?:(?:working |discussion )?papers?,?\s)?(?:no|nr|num(?:ber)?)\.?\s?(?:[a-z]{1,4}-?)?\d[\d./-]*[a-z]?\.?$`;

/** Tells whether a text is the number of a work in a series: `No. w22957`, `Working Paper No. 2022-002`. */
export function isNumberOfSeries(text: string): boolean {
  return text.length <= 40 && numberOfSeries.test(text);
}

const saysInHan = pattern('u')`
  ^(?:首次|最早|主要|详细)?(?:提出|指出|介绍|解释|描述|阐述|总结|讨论|回顾|证明|实现|分析|引入|改进|给出)了|^(?:首次|最早)?(?:提出|指出)
  |^(?:[该本此]|这篇|作者在?)(?:文|论文|文章|研究)|^(?:文章|作者)(?:首先|主要|通过|提出|指出|介绍|引入|认为|对)`;

/** `提出了一种新的放风筝方法`, `该文介绍…`: words in Han script that say what a paper does. */
export function summarisesInHan({ text }: Span): boolean {
  return saysInHan.test(text);
}

const endsInYear = pattern('u')`(?:^|\s)${printedYear}(?:\s\p{L}{3}(?:\s\d{1,2})?)?$`;

/**
 * `Frost AB, Berg M. A Title. Part of It: More. Knot J. 2019;12:34`: all that is between the people who open
 * a line and the journal before a year and a semicolon, as medicine cites.
 */
export function isBeforeMedicalJournal({ line, from, to, open, close }: Span): boolean {
  if (from === 0 || !open.startsWith('.') || !/^[.?!]/u.test(close)) return false;
  const { atoms, gaps, names, text } = line;
  const dated = [to + 1, to + 2].find(
    (at) =>
      gaps[at + 1]?.[0] === ';' &&
      endsInYear.test(atomText(line, at)) &&
      /^;\s?\d/u.test(text.text.slice(atoms[at]?.end)),
  );
  if (dated === undefined) return false;
  const journal = text.text.slice(atoms[to + 1]?.start, atoms[dated]?.end);
  const { others, persons, etAls } = countsBetween(names, 0, from);
  return (
    others === 0 &&
    persons + etAls > 0 &&
    /^\p{Lu}[^.]*\p{L}[.\s]/u.test(journal) &&
    spacedWords(journal) <= 12
  );
}

/** `Frost A. A title`: a surname, initials and a full stop. */
export const opensWithInitials = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}\.\s\p{L}{2}/u;

const yearAtEdge = pattern('u')`
  ^${printedYear}(?:\s*[,.:;|-]|\s+\p{Ll})|[,.(]\s*(?:(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)
  \s)?${printedYear}\)?$|\(\p{Lu}[\p{L}&/-]*\s${printedYear}\)$`;

/** `2019: A Title`, `A Title, 2019`, `A Title (KNOT 2019)`: words open or end with a year. */
export function opensOrEndsInYear(text: string): boolean {
  return yearAtEdge.test(text);
}
