import titleWords from './gazetteer/title-words.json' with { type: 'json' };

/** Words that titles and remarks capitalise and that no person is called. */
const words: ReadonlySet<string> = new Set(titleWords.names);

/** Tells whether words hold one that titles have and no person is called. */
export function holdsTitleWord(text: string): boolean {
  return text.split(/[\s-]+/u).some((word) => words.has(word.toLowerCase()));
}

/** A part's number, which reads like a surname and initials: `Part II`, `Volume I`. */
export const partOfWork =
  /^(?:part|chapter|section|vol(?:ume)?|book|act|session|lecture|phase|tome|teil|parte)\s[IVX]+\.?$/iu;
