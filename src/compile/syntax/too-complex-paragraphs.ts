import type { Root, RootContent } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LineRange } from '../gitbook/export-boilerplate.ts';
import { firstTooComplexParagraph } from '../markdown/first-too-complex-paragraph.ts';

/** A page is rejected if more than this many of its paragraphs are too complex. */
const maxTooComplex = 20;

/** Quotes and lists nested too deeply, and table rows with hundreds of cells. */
const tooDeeplyNested = /^(?:\s*>){60}|^[\s>]{200,}(?:[-*+]|\d{1,9}[.)])\s|^\s*\|(?:[^|]*\|){200}/u;

/**
 * Finds and reports paragraphs and table rows that are too complex to parse; the caller blanks their lines.
 * Null if there are too many.
 */
export function findTooComplexParagraphs(
  file: string,
  lines: readonly string[],
  reporter: Reporter,
): LineRange[] | null {
  const remaining = [...lines];
  const found: LineRange[] = [];
  for (let from = firstTooComplexLine(remaining); from !== null; from = firstTooComplexLine(remaining)) {
    if (found.length === maxTooComplex) return null;
    const to = paragraphEnd(remaining, from);
    found.push({ from, to });
    remaining.fill('', from - 1, to);
    reporter.report(
      'too-complex',
      { file, line: from },
      'the text is too deeply nested, or has too many markup characters or table cells, to be parsed; ' +
        'it is shown as written',
    );
  }
  return found;
}

function firstTooComplexLine(lines: readonly string[]): number | null {
  const deep = lines.findIndex((line) => tooDeeplyNested.test(line));
  return deep >= 0 ? deep + 1 : firstTooComplexParagraph(lines);
}

/** The last line before an empty line or a heading: a table's rows and a list's items stay together. */
function paragraphEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex(
    (line, index) => index >= from && (line.trim() === '' || /^ {0,3}#{1,6}\s/u.test(line)),
  );
  return end < 0 ? lines.length : end;
}

/** Inserts the paragraphs that were blanked into the tree as code blocks. */
export function restoreTooComplexParagraphs(
  root: Root,
  ranges: readonly LineRange[],
  lines: readonly string[],
): void {
  for (const { from, to } of ranges) {
    const node: RootContent = {
      type: 'code',
      lang: 'text',
      value: lines.slice(from - 1, to).join('\n'),
      position: {
        start: { line: from, column: 1 },
        end: { line: to, column: (lines[to - 1]?.length ?? 0) + 1 },
      },
    };
    const next = root.children.findIndex(({ position }) => (position?.start.line ?? 0) > from);
    root.children.splice(next < 0 ? root.children.length : next, 0, node);
  }
}
