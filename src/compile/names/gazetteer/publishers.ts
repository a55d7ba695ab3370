import { splitAtSpace } from '../../markdown/white-space.ts';
import { pattern } from '../../patterns/pattern.ts';
import countryNames from './countries.json' with { type: 'json' };
import known from './publishers.json' with { type: 'json' };
import { spellingsIn } from './spellings-in.ts';
import townNames from './towns.json' with { type: 'json' };

const names: ReadonlySet<string> = new Set(spellingsIn(known).flat().map(keyOf));

/** Words that end a publisher's name: `Open Book Publishers`, or open it: `Presses de la Mer`. */
const ending = pattern('u')`
  \s(?:[Pp]ress|Publishers?|Publishing|Publications|Verlag|Éditions|Editions|Editore)
  (?:,?\s(?:Ltd|Inc|Co)\.?)?$|^(?:U|Univ)\.?\s.*\sP$|^(?:Presses?|Éditions|Editions|Ediciones|Edizioni
  |Editorial|Editora|Verlag|Librairie)\s(?:d[eu]s?\s|la\s|der\s|l[’'])*\p{Lu}`;

/** Tells whether a text is the name of a publisher of books. */
export function isPublisher(text: string): boolean {
  const name = text.replace(/[.,;]+$/u, '').trim();
  return names.has(keyOf(name)) || (ending.test(name) && splitAtSpace(name).length <= 6);
}

/** Tells whether a text is a place with its country or state, of a conference or a publisher. */
export function isPlace(text: string): boolean {
  if (!text.includes(',')) return false;
  const parts = text.replace(/[.,;]+$/u, '').split(/\s*,\s*/u);
  return (
    parts.length > 1 &&
    parts.length <= 4 &&
    parts.every((part) => /^\p{Lu}[\p{L}'’. -]{1,24}$/u.test(part)) &&
    countries.has(keyOf(parts.at(-1) ?? ''))
  );
}

const towns: ReadonlySet<string> = new Set(spellingsIn(townNames).flat());

/** Tells whether a text is a town where many publishers are: `Frankfurt am Main`. */
export function isTownOfPublishers(text: string): boolean {
  return towns.has(text);
}

/** Universities whose presses go by their names alone: `Princeton, 1999`. */
const withPress: ReadonlySet<string> = new Set(
  [
    'California, Cambridge, Chicago, Columbia, Cornell, Duke, Fordham, Georgetown, Harvard, Illinois',
    'Indiana, Johns Hopkins, LSU, Manchester, Michigan, Minnesota, MIT, Nebraska, NYU, Oxford, Penn',
    'Princeton, Rutgers, Stanford, Temple, Toronto, UNC, Virginia, Wisconsin, Yale',
  ]
    .join(', ')
    .split(', '),
);

/** Tells whether a text is a university whose press is known by the same name: `Yale`. */
export function isUniversityWithPress(text: string): boolean {
  return withPress.has(text);
}

/** States and provinces as addresses abbreviate them. */
const state = pattern('u')`
  [\s,](?:A[BKLRZ]|BC|C[AOT]|D\.?C\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJMSVY]|O[HKNR]|PA|QC
  |RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|Arizona|California|Colorado|Florida|Illinois|Massachusetts|Michigan
  |Nevada|Oregon|Pennsylvania|Texas|Utah)$`;

/** Whether a text may be a town with its state, `San Jose, CA`. Surnames with initials look the same. */
export function mayBeTown(text: string): boolean {
  return text.length <= 32 && state.test(text) && /^\p{Lu}\p{L}+[\p{L}'’.,\s-]*$/u.test(text);
}

const countries: ReadonlySet<string> = new Set(spellingsIn(countryNames).flat().map(keyOf));

function keyOf(name: string): string {
  const folded = name.toLowerCase();
  return /[^\p{L}]/u.test(folded) ? folded.replace(/[^\p{L}]+/gu, '') : folded;
}
