import { capitalWord, pattern, printedYear } from '../patterns/pattern.ts';
import { unambiguousVenue } from './gazetteer/venue-names.ts';

/** `FrostandBerg2019`, `Frost_etal_2019b`, `Frostetal`: several authors in one word, and perhaps a year. */
const several = pattern('u')`
  ^\p{Lu}[\p{L}'’-]+?[-_]?(?:et[-_]?al|EtAl|(?:[Aa]nd|&|\+)[-_]?${capitalWord}(?=[-_]?\d))
  [-_.]?(${printedYear})?[a-z]?$`;
/** `Frost2019KL`: with the letters of its journal. */
const inJournal = pattern('u')`^\p{Lu}[\p{L}'’-]*\p{Ll}(${printedYear})\p{Lu}{1,6}$`;
/** `Frost2019`, `frost2019kites`: a single author. Programs have such names, too. */
const one = pattern('u')`
  ^(\p{Lu}\p{Ll}+(?:-?\p{Lu}\p{Ll}+)?|\p{Ll}{3,})[-_]?(${printedYear})(?:[a-z]|[-_]?\p{Ll}{3,}\d?)?$`;

/** A key by which bibliographies name a paper. */
export interface CitationKey {
  /** Null where the key has none. */
  readonly year: number | null;
  /** Whether it names several authors or a journal: then it can hardly be anything else. */
  readonly isSure: boolean;
}

/** Reads a key that names a paper by its authors and its year; null for other words. */
export function readCitationKey(text: string): CitationKey | null {
  if (text.length > 60) return null;
  const [found, year] = several.exec(text) ?? inJournal.exec(text) ?? [];
  if (found !== undefined) return { year: year === undefined ? null : Number(year), isSure: true };
  const [, name, single] = one.exec(text) ?? [];
  return name === undefined || unambiguousVenue(name) !== null
    ? null
    : { year: Number(single), isSure: false };
}
