import type { Root, RootContent } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LineRange } from '../gitbook/export-boilerplate.ts';
import { denseParagraph } from '../markdown/dense-paragraph.ts';

/** A page with more paragraphs than this that no parser can take is no list. */
const mostSetAside = 20;

/** Quotes in quotes, items in items, and rows of hundreds of cells that no reader could follow and no stage has to bear. */
const tooDeep = /^(?:\s*>){60}|^[\s>]{200,}(?:[-*+]|\d{1,9}[.)])\s|^\s*\|(?:[^|]*\|){200}/u;

/** Finds the paragraphs and rows that a parser cannot take, and reports them. Null when a page is made of them. */
export function unreadableParagraphs(
  file: string,
  lines: readonly string[],
  reporter: Reporter,
): LineRange[] | null {
  const left = [...lines];
  const found: LineRange[] = [];
  for (let from = firstUnreadable(left); from !== null; from = firstUnreadable(left)) {
    if (found.length === mostSetAside) return null;
    const to = paragraphEnd(left, from);
    found.push({ from, to });
    left.fill('', from - 1, to);
    reporter.report(
      'too-complex',
      { file, line: from },
      'the text is nested too deeply, or holds too many marks or cells, to be read: it is kept as it is written',
    );
  }
  return found;
}

function firstUnreadable(lines: readonly string[]): number | null {
  const deep = lines.findIndex((line) => tooDeep.test(line));
  return deep >= 0 ? deep + 1 : denseParagraph(lines);
}

/** A paragraph ends before an empty line or a heading. Rows of one table, and items of one list, go together. */
function paragraphEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex(
    (line, index) => index >= from && (line.trim() === '' || /^ {0,3}#{1,6}\s/u.test(line)),
  );
  return end < 0 ? lines.length : end;
}

/** Puts paragraphs that were not read back into the tree, as text that stays as it is. */
export function putBack(root: Root, ranges: readonly LineRange[], lines: readonly string[]): void {
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
