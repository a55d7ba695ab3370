import { splitAtSpace } from '../../markdown/white-space.ts';
import { pattern } from '../../patterns/pattern.ts';
import { isKnownGivenName } from '../people/person-names.ts';
import journalWords from './journal-words.json' with { type: 'json' };
import { spellingsIn } from './spellings-in.ts';

/** Words as ISO 4 abbreviates them in the names of journals. */
const abbreviations: ReadonlySet<string> = new Set(spellingsIn(journalWords).flat());

/** Tells whether a word is an abbreviation of ISO 4, with or without its full stop: `Geophys.`, `Lett`. */
export function isJournalWord(word: string): boolean {
  return abbreviations.has(word.endsWith('.') ? word.slice(0, -1) : word);
}

/**
 * Tells whether a name is made of ISO 4 abbreviations: `Acc. Chem. Res.`, `Phys Rev Lett`. One word may be in
 * full, `Earth Planet. Phys.`; single capitals and words such as "of" do not count.
 */
export function isAbbreviatedJournal(name: string): boolean {
  const words = splitAtSpace(name).filter((word) => !/^(?:of|the|and|&|in|on|for|[A-Z])$/u.test(word));
  const others = words.filter((word) => !isJournalWord(word));
  const [odd = ''] = others;
  const short = words.length - others.length;
  // `J Neurophysiol`
  if (words.length === 1 && short === 1) return name.startsWith('J ') && endsInAbbreviation.test(name);
  return (
    words.length >= 2 &&
    (others.length === 0 ||
      (others.length === 1 &&
        short >= 2 &&
        // `Curr Top Behav Neurosci`
        (name.includes('.') || (short >= 3 && odd.length <= 5 && endsInAbbreviation.test(name)))))
  );
}

/** Words that abbreviated journal names end in, and endings (`…chem`, `…ol`) that surnames do not have. */
const endsInAbbreviation = pattern('u')`
  \s(?:Rev|Sci|Lett|Res|Soc|Commun|Phys|Chem|Med|Biol|Mech|Math|Syst
  |\p{L}{5,}(?:chem|c[ir]|ol|ophys|med|iatr))(?:\s[A-Z])?$`;

/** Tells whether a name is abbreviated as no person's name is: `Geophys. J. Int.`, `Physiol Rev`. */
export function isSurelyJournal(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    (/\p{L}{2}\.(?=\s)/u.test(name) || endsInAbbreviation.test(name)) &&
    isAbbreviatedJournal(name)
  );
}

/**
 * Tells whether a name is two or more ISO 4 abbreviations and nothing else: `Clin Genet`, `Nat Ecol Evol`. Of
 * two, the first must not be a given name.
 */
export function isAllAbbreviated(name: string): boolean {
  // `Gen Chin & Ann Ber` may be people.
  if (name.length > 60 || /,|&|\sand\s/u.test(name)) return false;
  const words = splitAtSpace(name).filter((word) => !/^(?:of|the|in|on|for|J)$/u.test(word));
  return (
    words.length >= 2 &&
    words.every((word) => word.length > 1 && isJournalWord(word)) &&
    (words.length > 2 || !isKnownGivenName(name))
  );
}

const wordBefore = /(?:^|[\s(])(\p{Lu}\p{L}{0,11})$/u;
/** `Phys.: Condens` */
const colonBefore = /(?:^|\s)(\p{Lu}\p{L}{1,11})\.:\s\p{Lu}\p{L}{0,11}$/u;
const dottedBefore = /\p{L}\.\s\p{Lu}\p{L}{0,11}$/u;
/** The capitalised words after the full stop, up to a comma, a number, a bracket or the end. */
const after = pattern('u')`
  ^\.\s(\p{Lu}\p{L}{0,12}\.?)(?:\s(?:(?:and|of|in|&)\s)?\p{Lu}\p{L}{0,12}\.?){0,5}
  (?:,|\s\(?\d|\s\((?:in|\p{Lu})|\s?$)`;

/** `Trans. Pattern Anal`: finds the words before the one that ends at the full stop in question. */
const chainBefore = /(?:^|\s)((?:\p{Lu}\p{L}{1,12}\.?\s(?:(?:and|of|in|&)\s)?){1,4})\p{Lu}\p{L}{0,11}$/u;

function holdsAbbreviation(words: string): boolean {
  return words.split(/[\s,]+/u).some((word) => word.length > 2 && word.endsWith('.') && isJournalWord(word));
}

/** Whether the full stop at `index` is inside an abbreviated journal name: `Bull. Seismol. Soc. Am. 58`. */
export function isInJournal(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 30), index);
  const word = wordBefore.exec(before)?.[1];
  if (word === undefined) return false;
  const [words = '', next] = after.exec(text.slice(index, index + 90)) ?? [];
  if (next === undefined) return false;
  // `Trans. Pattern Anal. Machine Intell.`: whole words stand among abbreviated ones.
  const goesOn = () => holdsAbbreviation(words.slice(2));
  if (isJournalWord(word) && isJournalWord(colonBefore.exec(before)?.[1] ?? '')) return true;
  if (isJournalWord(word)) return next.endsWith('.') || isJournalWord(next) || goesOn();
  const chain = chainBefore.exec(text.slice(Math.max(0, index - 70), index))?.[1];
  if (chain !== undefined && holdsAbbreviation(chain) && goesOn()) return true;
  return dottedBefore.test(before) && next.endsWith('.') && isJournalWord(next);
}

/** Whether the colon at `index` is inside an abbreviated journal name: `J. Phys.: Condens. Matter`. */
export function isColonInJournal(text: string, index: number): boolean {
  if (text[index - 1] !== '.') return false;
  const [, word = ''] = /(\p{Lu}\p{L}{0,11})\.$/u.exec(text.slice(Math.max(0, index - 16), index)) ?? [];
  const [, next = ''] = /^:\s(\p{Lu}\p{L}{1,12})\.\s/u.exec(text.slice(index, index + 18)) ?? [];
  return isJournalWord(word) && isJournalWord(next);
}
