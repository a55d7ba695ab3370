import { capitalWord, pattern } from '../../patterns/pattern.ts';

/** Words that say what is cited, or whether it must be read. */
const leadWords = pattern('u')`
  ^\s*(?:(?:OPTIONAL|REQUIRED|RECOMMENDED|SUGGESTED|MANDATORY|MAIN|EXTRA|FURTHER|ADDITIONAL|BACKGROUND|CORE
  |PRIMARY|SECONDARY|PAPER|ARTICLE|READING|REPORT|BOOK|CHAPTER|PREPRINT|SURVEY|REVIEW)S?\s+){0,2}
  (?:PAPER|ARTICLE|READING|REPORT|BOOK|CHAPTER|PREPRINT|SURVEY|REVIEW|OPTIONAL|REQUIRED|RECOMMENDED)S?
  (?:\s*[:：])?\s+(?=(?:\p{Ll}{2,3}\s|\p{Ll}['’])?\p{Lu}[\p{L}'’]+(?:[ -]${capitalWord}){0,2},\s\p{Lu}\.)`;

/** Who speaks about a work, before its citation: `Dr Lena Moor reviewing Frost A, Berg M. …`. */
const speaker = pattern('u')`
  ^\s*(?:(?:Drs?|Profs?|Professor|Mrs?|Ms|Mx)\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:and|&)\s+)?){1,6}
  (?:reviews|reviewing|presents|presenting|discusses|discussing)\s+(?=(?:(?:\p{Ll}{2,3}\s){1,2}|\p{Ll}['’])?
  ${capitalWord}(?:[ -]${capitalWord}){0,2},?\s\p{Lu}{1,3}(?:[.,]|\set\sal))`;

/**
 * The length of what is before the people of a citation: words in capitals
 * (`OPTIONAL PAPER Frost, A., & Berg, M. (2019). …`), or who speaks about the work.
 */
export function leadWordsLength(text: string): number {
  return (leadWords.exec(text) ?? speaker.exec(text))?.[0].length ?? 0;
}
