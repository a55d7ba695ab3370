const partOfWork =
  /^(?:part|chapter|section|vol(?:ume)?|book|act|session|lecture|phase|tome|teil|parte)\s[IVX]+\.?$/iu;

/** Whether a text is a part's number, which reads like a surname and initials: `Part II`, `Volume I`. */
export function isPartOfWork(text: string): boolean {
  return partOfWork.test(text);
}
