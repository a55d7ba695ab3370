/** Words that say what is cited, or whether it must be read. */
const leadWords =
  /^\s*(?:(?:OPTIONAL|REQUIRED|RECOMMENDED|SUGGESTED|MANDATORY|MAIN|EXTRA|FURTHER|ADDITIONAL|BACKGROUND|CORE|PRIMARY|SECONDARY|PAPER|ARTICLE|READING|REPORT|BOOK|CHAPTER|PREPRINT|SURVEY|REVIEW)S?\s+){0,2}(?:PAPER|ARTICLE|READING|REPORT|BOOK|CHAPTER|PREPRINT|SURVEY|REVIEW|OPTIONAL|REQUIRED|RECOMMENDED)S?(?:\s*[:：])?\s+(?=(?:\p{Ll}{2,3}\s|\p{Ll}['’])?\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2},\s\p{Lu}\.)/u;

/** The length of words in capitals before the people of a citation: `OPTIONAL PAPER Frost, A., & Berg, M. (2019). …`. */
export function leadWordsLength(text: string): number {
  return leadWords.exec(text)?.[0].length ?? 0;
}
