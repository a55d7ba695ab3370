import { pattern, printedYear } from '../patterns/pattern.ts';

/** `: A definition`, below a term. */
const definition = /^( {0,3}):([ \t]+)\S/u;
/** A line that begins a block of its own, and so is not a term. */
const opensBlock = /^\s*(?:[-+*#>|<]|\d+[.)]\s|```|~~~|:::|\{[:%])/u;
/** A year or a link: the line of a work has one. */
const holdsWork = pattern('u')`(?<!\d)${printedYear}(?!\d)|\]\(`;

/**
 * Makes definitions (`: Frost. 2019. Knots` below a term, as in kramdown and Pandoc) the items of a list.
 * Their further paragraphs are items too, if they hold a year or a link: a course prints all readings of a
 * day below one colon. No column moves.
 */
export function definitionsAsItems(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => definition.test(line))) return lines;
  let [isBelowTerm, isAfterBlank] = [false, true];
  // The column where the text of the definition above begins; null outside definitions.
  let column: number | null = null;
  return lines.map((line) => {
    if (line.trim() === '') {
      isAfterBlank = true;
      return line;
    }
    const [whole, indent = '', space = ''] = definition.exec(line) ?? [];
    const indentation = /^\s*/u.exec(line)?.[0].length ?? 0;
    const startsParagraph = isAfterBlank;
    isAfterBlank = false;
    if (whole !== undefined && (isBelowTerm || column !== null)) {
      column = indent.length + 1 + space.length;
      return `${indent}-${line.slice(indent.length + 1)}`;
    }
    const isWithin: boolean = column !== null && (indentation >= 2 || !startsParagraph);
    if (!isWithin) column = null;
    isBelowTerm = !isWithin && !opensBlock.test(line) && indentation < 4;
    return isWithin &&
      startsParagraph &&
      indentation === column &&
      !opensBlock.test(line) &&
      holdsWork.test(line)
      ? `-${line.slice(1)}`
      : line;
  });
}
