import { capitalWord, part, pattern, printedYear } from '../../patterns/pattern.ts';

/** `Frost et al.`, `Frost and Berg (2019)`: people as a sentence names them. */
const surname = String.raw`\p{Lu}[\p{L}'’-]+`;
const year = String.raw`[([]${printedYear}[a-z]?[)\]]`;
const cited = part`
  (?:${surname}\set\.?\sal\.?(?:['’]s)?,?(?:\s?${year})?|${surname}\s(?:and|&)\s${surname}\s?${year})`;

/** A verb that says what people did, and what is after it: `showed that`, `used a`, `have proposed the`. */
const verb = part`
  (?:(?:also|first|further|later|recently|then|have|has|had)\s){0,2}(?:\p{Ll}{2,}ed|\p{Ll}{3,}[^s\P{Ll}]s
  |found|showed?|shown|say|said|did|do|gave|give|took|take|made|make|built|build|argue|claim|define|describe
  |discuss|explain|find|identify|introduce|note|observe|offer|present|propose|provide|report|suggest|use
  |write|wrote)\s(?:an?|how|its|our|several|that|the|their|these|this|those|three|two|whether|why)\s`;

/** `Frost et al. (2019) used`, `Frost (2019)'s`: what people did or have, which opens no title. */
const said = part`
  (?:${surname}(?:\set\.?\sal\.?|\s(?:and|&)\s${surname})?\s?${year})
  (?:['’]s|\s(?:used|had|found|showed|suggested|reported|demonstrated|argued?|proposed|investigated|examined
  |compared|recorded|observed|asked|concluded|analy[sz]ed|shows?|suggests?|reports?|argues|proposes?))\s`;

const whatPeopleDid = new RegExp(`(?:^|[.,;:—–]\\s|\\s)(?:${cited}\\s${verb}|${said})`, 'u');

/** `"The ropes of sailors are long." (Frost et al., 2018)`: a quoted sentence and whose it is. */
const quotation = pattern('u')`
  ^["“][^"“”]{24,}[.!…]["”]\s*[(（]${surname}(?:\set\.?\sal\.?|,?\s(?:and|&)\s${surname}
  |(?:,\s${surname}){1,4},?\s(?:and|&)\s${surname})?,?\s${printedYear}[a-z]?
  (?:[,:]\s?(?:pp?\.\s?)?\d[\d–-]*)?[)）]\.?\s*$`;

/** `(Frost et al., 2018)は…`: a citation in brackets after which a Japanese sentence goes on. */
const goesOn = pattern('u')`${printedYear}[a-z]?\s?[)）](?:を|は|が|に|で|と|の)\p{L}`;

/**
 * Tells whether words are a sentence about what people did, `Frost et al. (2019) showed that kites …`, or one
 * that they wrote, `"Kites are useful." (Frost, 2019)`: it is not the title of their work.
 */
export function citesInSentence(words: string): boolean {
  return whatPeopleDid.test(words) || quotation.test(words) || goesOn.test(words);
}

const inPassing = pattern('u')`
  \s(?:for|on|by|from|see|after)\s${capitalWord}(?:\s(?:and|&)\s${capitalWord})?
  (?:\set\sal\.?$|(?:\set\sal\.?)?,?\s\(?${printedYear}[a-z]?\)?$)`;

/** `Data for Frost 2019 (https://…)`, `Based on Frost et al.`: words name a work by people and year. */
export function citesInPassing(words: string): boolean {
  return inPassing.test(words);
}
