const partOfWork =
  /^(?:part|chapter|section|vol(?:ume)?|book|act|session|lecture|phase|tome|teil|parte)\s[IVX]+\.?$/iu;

/** Tells whether a text is the number of a part, which reads like a surname and initials: `Part II`, `Volume I`. */
export function isPartOfWork(text: string): boolean {
  return partOfWork.test(text);
}
