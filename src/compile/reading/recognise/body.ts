import { oneOf, pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';

/**
 * Words in the names of bodies (committees, banks, institutes) that appear as authors: the last word, or one
 * before `of`. In the middle of a name, such a word may be part of a title.
 */
const bodies = pattern('iu')`
  (?<!\p{L})(?:academ(?:y|ies)|agency|alliance|association|authority|bank|board|bureau|cent(?:er|re)
  |commission|committee|consortium|council|department|federation|forum|foundation|fund|government|institute
  |ministry|nations|office|organi[sz]ation|secretariat|society|task force|union|university)
  (?:$|\s(?:of|for|on)\s)|^United Nations\s`;
const bodyName = /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|on|for|the|and|&|in)\s?){2,14}$/u;

/** Bodies that reports name by their letters. */
const knownByLetters = oneOf('u')`
  CDC|ENISA|EPA|FAO|FDA|IEA|ILO|IMF|IPCC|IRENA|ISO|ITU|NASA|NATO|NICE|NIST|OECD|UNDP|UNEP|UNESCO|UNHCR
  |UNICEF|WHO|WTO`;

/** `Kite Safety Committee (KSC)`: its letters after a name. */
const letters = /\s\(\p{Lu}[\p{L}&-]{1,9}\)$/u;

/** The bodies that a text names, each without its letters in brackets. */
export function namesOfBodies(text: string): string[] {
  const named = nameOfBody(text);
  const each = named.split(/\s(?:and|&)\s/u);
  return each.every((one) => bodies.test(one) && bodyName.test(one)) ? each : [named];
}

function nameOfBody(text: string): string {
  return text.replace(letters, '');
}

/**
 * `"A Title" (Bank of Frostland)`, `Kite Safety Committee. (2019). A Title`,
 * `Kite Safety Committee. "A Title."`: a body where a citation names its authors.
 */
export function isBody(span: Span): boolean {
  const { from, to, text, setAs, link, open, close } = span;
  const name = nameOfBody(text);
  if (setAs !== 'plain' || link !== null || to - from > (name === text ? 0 : 1)) return false;
  if (open === '^' && isBeforeTitle(span) && (bodies.test(name) || knownByLetters.test(name)))
    return knownByLetters.test(name) || bodyName.test(name);
  return from === to && open === '(' && close === ')' && bodies.test(text) && bodyName.test(text);
}

/** Whether a year, or a quotation after a full stop, follows. People after the year would be the authors. */
function isBeforeTitle({ to, end, line }: Span): boolean {
  if (to + 2 < line.atoms.length && countsBetween(line.names, to + 2, to + 3).persons > 0) return false;
  const after = line.text.text.slice(end, end + 3);
  return /^\.\s["“]/u.test(after) || isYear(atomText(line, to + 1));
}

const yearOrQuoteFirst = pattern('u')`
  ^(?:\.?\s\(${printedYear}[a-z]?(?:,[^()]{3,16})?\)[.,:]?\s["“]?\p{L}|\.\s["“]\p{Lu})`;

/** `Kite Safety Committee. (2019). *A Title*`: a body before a year in brackets. */
export function isCitedBody(span: Span): boolean {
  const { line, end } = span;
  return span.open === '^' && isBody(span) && yearOrQuoteFirst.test(line.text.text.slice(end, end + 32));
}
