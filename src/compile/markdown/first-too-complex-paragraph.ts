/**
 * Emphasis, code, bracket and tag marks in a paragraph: parsing time is quadratic in their number. Those of
 * real lists have a few hundred at most.
 */
const maxMarks = 3_000;
/** Square brackets that are open at once: parsing time is quadratic in their number, too. */
const maxOpen = 500;
/** In a paragraph. */
const maxCharacters = 500_000;
/** In a table. */
const maxCells = 100_000;

/** A line that opens hundreds of lists and blockquotes, or holds a very long gap. */
const slowLine = /^(?=.{0,999}\s)[\s>*+-]{1000}|\s{20000}/u;

const opensBlock = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||<|$)/u;
const mark = /\*+|_+|`+|<(?![a-z/][^<>]*>)|\[/giu;

/** The line number, from 1, of the first paragraph or row that would take minutes to parse; else null. */
export function firstTooComplexParagraph(lines: readonly string[]): number | null {
  let first = 1;
  let marks = 0;
  let open = 0;
  let characters = 0;
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    if (opensBlock.test(line)) {
      first = line.trim() === '' ? index + 2 : index + 1;
      marks = 0;
      open = 0;
      characters = 0;
    }
    cells = /^\s*\|/u.test(line) ? cells + line.split('|').length - 2 : 0;
    characters += line.length;
    marks += line.match(mark)?.length ?? 0;
    const brackets = countOpen(line, open);
    open = brackets.end;
    if (
      brackets.most > maxOpen ||
      marks > maxMarks ||
      characters > maxCharacters ||
      cells > maxCells ||
      (line.length >= 1000 && slowLine.test(line))
    )
      return first;
  }
  return null;
}

/** How many square brackets are open at the end of a line, and at most within it; `open` are before it. */
function countOpen(line: string, open: number): { readonly end: number; readonly most: number } {
  let end = open;
  let most = open;
  for (const character of line.match(/[[\]]/gu) ?? []) {
    end = Math.max(0, end + (character === '[' ? 1 : -1));
    most = Math.max(most, end);
  }
  return { end, most };
}
