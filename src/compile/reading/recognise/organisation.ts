import { isLabel } from '../../names/link-kind.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isSpelledOutJournal } from './around.ts';

/** The penalty for a bracket before the title, `[OpenAI] A Title`: it may say where the paper was found. */
const openingBracket = 1.5;

/** The bonus for names joined by `/` or `+`, `Northwind / SeaMind`: organisations that work together. */
const joinedNames = 1;

/** The penalty for an unknown name in bold and in brackets, `(**KITE-2**)`: that of the paper's system. */
const boldInBrackets = 1.5;

/** Penalty for an unknown name in bold before a colon, `**KITE**: A Title`: it names the paper's system. */
const boldBeforeColon = 2;

/** The penalty for italics after a cited title, `A title. *Windmark Research Center*.`: a publisher. */
const italicsAfterStop = 3;

/**
 * The penalty for an unknown name that describes the people or the address after it:
 * `Stereo KITE: Frost A. [A Title](…)`, `Source tree: https://…`.
 */
const leadIn = 3;

function isLeadIn({ line: { citedPeopleStart, atoms, text }, to, close }: Span): boolean {
  if (citedPeopleStart !== null && to < citedPeopleStart) return true;
  return close === ':' && /^https?:/u.test(text.text.slice(atoms[to + 1]?.start, atoms[to + 1]?.end));
}

/** `**Highlights:**`: an unknown word before a colon that ends its line names an empty field. */
function isEmptyField({ from, to, close, line: { atoms }, names: { organisations } }: Span): boolean {
  return organisations < 1 && from === 0 && close === ':' && to === atoms.length - 1;
}

/** `Ada Frost (Northwind College), Max Berg (ETH)`: people, each with an organisation in brackets. */
function holdsEmployed({ from, to, line: { gaps, names } }: Span): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const opens = gaps[at]?.includes('(') === true;
    if (opens && countsBetween(names, at, at + 1).organisations > 1) {
      const { persons, others } = countsBetween(names, at - 1, at);
      if (persons > 0 && others === 0) return true;
    }
  }
  return false;
}

/** How well a span reads as organisations, in log odds; null if it cannot be any. */
export function asOrganisation(span: Span): number | null {
  const {
    names: { organisations },
    text,
    open,
    setAs,
  } = span;
  if (
    organisations <= -8 ||
    isEmptyField(span) ||
    (span.from < span.to && holdsEmployed(span)) ||
    isSpelledOutJournal(span)
  )
    return null;
  // `Knot Working Group Blog`: where an organisation writes.
  if (/\s(?:blog|newsletter|magazine|podcast)$/iu.test(text)) return null;
  // `In Max Berg (ed.), Oxford Handbook of Kites`
  if (/\b(?:Handbook|Companion|Encyclop\p{L}+|Dictionary)\s(?:of|to)\b/u.test(text)) return null;
  if (/^(?:presented|given|held|talk|keynote)\sat\s/iu.test(text)) return null;
  // "YouTube" names a link rather than the company.
  return span.read(isLabel)
    ? null
    : organisations +
        (/\p{L}\s[/+]\s\p{Lu}/u.test(text) ? joinedNames : 0) -
        (organisations < 1 && isLeadIn(span) ? leadIn : 0) -
        (open === '^[' ? openingBracket : 0) -
        (setAs === 'emphasis' && open === '.' ? italicsAfterStop : 0) -
        (setAs === 'strong' && open === '(' && organisations < 0 ? boldInBrackets : 0) -
        (setAs === 'strong' && span.close === ':' && organisations < 1 ? boldBeforeColon : 0);
}
