/** How many marks (emphasis, code, brackets, tags) a paragraph may hold: markdown parsers need time in the square of them. */
const mostMarks = 4_000;
/** How many characters a paragraph may hold. */
const mostCharacters = 500_000;

/** How many cells a table may have. */
const mostCells = 100_000;

/** A line that opens hundreds of lists and quotes, or holds one endless gap. */
const endless = /^(?=.{0,999}\s)[\s>*+-]{1000}|\s{20000}/u;

const opensBlock = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||<|$)/u;
const mark = /\*+|_+|`+|<(?![a-z/])|\[/giu;

/** Finds a paragraph, or a row of a table, that would take a parser minutes to read: the number of its first line, counted from 1, or null. */
export function denseParagraph(lines: readonly string[]): number | null {
  let first = 1;
  let marks = 0;
  let characters = 0;
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    if (opensBlock.test(line)) {
      first = line.trim() === '' ? index + 2 : index + 1;
      marks = 0;
      characters = 0;
    }
    cells = /^\s*\|/u.test(line) ? cells + line.split('|').length - 2 : 0;
    characters += line.length;
    marks += line.match(mark)?.length ?? 0;
    if (
      marks > mostMarks ||
      characters > mostCharacters ||
      cells > mostCells ||
      (line.length >= 1000 && endless.test(line))
    )
      return first;
  }
  return null;
}
