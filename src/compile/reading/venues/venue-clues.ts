import { part, pattern, recentYear } from '../../patterns/pattern.ts';
import { onlyRecentYear } from '../../patterns/year.ts';
import { atomText, type CutLine } from '../lines/atoms.ts';

/** Words such as “conference” that make a text a venue by themselves. */
export const venueWord = pattern('i')`
  \b(?:conference|symposium|proceedings|workshops?|congress|journal|transactions(?!\s
  (?:per|with|by|via|using|from|at|in an?|where|to|are|is|might)\b)|annals|bulletin|quarterly|(?:working
  |discussion|occasional)\spapers?)\b|(?:学报|杂志|期刊|会议|論文集|予稿集|講演集|論文誌|学会誌|紀要|年次大会|全国大会|研究集?会|講演会|討論会|研讨会
  |シンポジウム|ワークショップ|(?<=\S{3})セミナー)(?:\s?${recentYear})?(?:\s?[(（]\S{1,8}版[)）])?$|[(（](?:中英文|\S{1,8}版)[)）]$`;

/**
 * What comes after the name of a journal: a volume with its issue or pages, or a year with a volume.
 * `, 12(3), 45–67`, `2019;12(3)`, `, vol. 12`, `12 (2019)`, `31, no. 2`, `: 289-308`, `, 112, 104030` or
 * `, 108213` at the end.
 */
const volumeAfter = new RegExp(
  [
    String.raw`(?:vol(?:ume)?|v|bd|band|t|т|tome|jg|roč|nr|no|n|№|iss(?:ue)?|heft)(?:\.\s?|\s|(?<=№))\d`,
    String.raw`n[°º]\s?\d|(?:tech(?:nical|\.)?\s)?rep(?:ort|\.)[\s-]\d`,
    String.raw`\d{1,4}\s?\((?:C|\d[\d\s/–-]*)\)`,
    part`
      \d{1,4}\s?[,:;.]\s?(?:\d{1,3}\s?\(|(?:no|nr|n|iss(?:ue)?|pp?|s|с|art(?:icle)?)\.?\s?\d|n[°º]|№)`,
    String.raw`\d{1,4}\s?[,:;]\s?[A-Z]{0,3}\d+(?:,\d{3})?\s?[-–−]{1,2}\s?[A-Z]{0,3}\d`,
    part`
      \(?${recentYear}[a-z]?\)?(?:\sг)?(?:\s(?!arxiv)\p{L}{3,9}\.?(?:\s\d{1,2})?)?\s?[;:,.]\s?(?:[–—-]\s?)?
      (?:(?:vol|т|t|v|no|nr|№)\.?\s?)?\d{1,4}(?!\d)\s?[(:;,.]`,
    String.raw`\d{1,4}\s?[,:;]\s?[A-Z]?\d{4,7}(?!\d)\s?\(`,
    part`
      (?!${recentYear})\d{1,4}\s?[,:;]\s?[A-Z]{0,5}(?!${recentYear}(?!\d))\d{2,7}[\s.]*(?:$|https?:|doi:)`,
    String.raw`(?!${recentYear})\d{1,4}\.\s(?:https?:|doi:)`,
    String.raw`e?\d{5,7}[\s.]*(?:$|https?:|doi:)|e\d{4}[\s.]*(?:$|https?:|doi:)`,
    String.raw`\(\d{4}\)\s[A-Z]{0,3}\d{1,5}(?!\d)`,
    String.raw`[A-Z]{0,3}\d{1,5}\s?[-–−]{1,2}\s?[A-Z]{0,3}\d{1,5}(?!\d)`,
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'iuy',
);
/** `“A Title,” Northmoor Yearly, 32.`: after a quoted title, the number that ends a citation is a volume. */
const lastNumber = /\d{1,3}[\s.]*$/uy;
const digitsAfter = /\d{1,4}(?!\p{L}|\d)/uy;
const pagesAfter = /\(?(?:pp|pages?|p|s|с|S)\.?\s?\d/iuy;
const editorsAfter = /\(?(?:edited by|ed\. by|eds?\.|editors?|hg\. von|éd\.|dir\.)[\s,]/iuy;
/**
 * Between a name and its volume, perhaps with the place that tells it from others,
 * `Ropes (Basel, Switzerland), 12(3)`, or its town, `Ropes, São Paulo, v. 12`.
 */
const gap = pattern('uy')`
  ["”»’'*_)]{0,2}(?:\s\(\p{Lu}[\p{L}\s]{1,30},\s\p{Lu}[\p{L}.\s]{1,30}\)(?=,\s\d)
  |,\s\p{Lu}[\p{L}.\s-]{2,24}(?=,\sv\.\s\d))?\s?[.,;:·•|]?\s{0,2}(?:[–—-]\s?)?`;

const inBefore = /(?:^|[\s,.?!”’"»/])in:?\s?["“‘«]?\s?$/iu;
/** `(eds.)` before a span; the `ed.` of `4th ed.` is an edition. */
const editorsBefore = pattern('iu')`
  \((?:eds?|hgg?|hrsg|dirs?|coords?|orgs?)\.?\)[.,:]?\s?$
  |(?:,\s|(?<!\d(?:st|nd|rd|th)|second|third|revised|rev\.)\s)(?:eds?|editors?|hrsg)[.,:]{1,2}\s?$`;

/** Clues beside a span that it names what a work appeared in: a journal, a book or proceedings. */
export interface VenueClues {
  /** A volume, an issue or pages come after it. */
  readonly beforeVolume: boolean;
  readonly beforePages: boolean;
  /** A number that may be a volume or a year comes after it. */
  readonly beforeNumber: boolean;
  readonly beforeEditors: boolean;
  /** "In" comes before it. */
  readonly afterIn: boolean;
  readonly afterEditors: boolean;
}

/** Looks around a part of a line, from the start of its first atom to the end of its last. */
export function venueCluesAround({ text: { text } }: CutLine, start: number, end: number): VenueClues {
  gap.lastIndex = end;
  gap.test(text);
  const from = gap.lastIndex;
  const follows = (pattern: RegExp) => {
    pattern.lastIndex = from;
    return pattern.test(text);
  };
  const words = text.slice(Math.max(0, start - 24), start);
  return {
    beforeVolume: from > end && (follows(volumeAfter) || (/[”"]\s?$/u.test(words) && follows(lastNumber))),
    beforePages: from > end && follows(pagesAfter),
    beforeNumber: from > end && follows(digitsAfter),
    beforeEditors: from > end && follows(editorsAfter),
    afterIn: inBefore.test(words),
    afterEditors: editorsBefore.test(words),
  };
}

const pagesAfterYear =
  /^\)\s?[:,]\s?(?:pp?\.\s?)?[A-Za-z]{0,3}\d+(?:\s?[-–]+\s?[A-Za-z]{0,3}\d+)?(?=[^\s\p{L}\d]|\s*$)/u;

/** `Ropes 5, 585`, `iRopes 5, 585`, `Ropes and Related Knots, 12, 100451`, `Ropes 31 215708` */
const volumeAndArticle = pattern('u')`
  ^(?:\p{Lu}|\p{Ll}{1,3}\s?\p{Lu})
  [^\d,]*(?:\s\d{1,4},\s[A-Z]?\d{2,7}|\p{L},\s\d{1,4},\s[A-Z]?\d{4,7}|\p{L}{3}\.?\s\d{1,4}\s[A-Z]?\d{4,7})$`;

/**
 * Tells whether a text is a journal with volume and article number, before the year (`Ropes 5, 585 (2021)`),
 * or a journal with volume, before the year and pages (`Trends in ropes 31.5 (2013): 26-27`).
 */
export function isJournalBeforeYear(line: CutLine, text: string, to: number): boolean {
  if (!/\d\)?$/u.test(text) || !onlyRecentYear.test(atomText(line, to + 1))) return false;
  return (
    volumeAndArticle.test(text) ||
    (/^\p{Lu}[^\d:]*\p{L}[.,]?\s\d{1,4}(?:[.:]\d{1,3}(?:[-–]\d{1,3})?|\s?\([^()]{1,9}\))?$/u.test(text) &&
      pagesAfterYear.test(line.text.text.slice(line.atoms[to + 1]?.end).slice(0, 40)))
  );
}

/** `[Kite Technical Report](…)` at the beginning of a line is a title, not a venue. */
export function isOpeningReport(text: string, open: string): boolean {
  return open === '^' && /^\p{Lu}.*\stechnical\s+report$/iu.test(text);
}

/** Whether words open with the article of a journal's name: `**A Title**, Frost, The Northern Kite, 2016`. */
export function isTheJournal(text: string): boolean {
  return /^The(?:\s(?:\p{Lu}[\p{L}-]+|of|and|&)){1,6}$/u.test(text);
}
