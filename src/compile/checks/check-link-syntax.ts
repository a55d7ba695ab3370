import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { shownSource } from '../links/shown-source.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** `(Paper)[https://…]`: the brackets the wrong way round. */
const reversed =
  /\([^()[\]\n]{1,80}\)\[(?:(?:https?:\/\/|\.{1,2}\/|#)[^\]\s]+|[^\]\s[]+\.(?:md|pdf|html))\]/giu;
/** `[Paper] (https://…)`: a space between the text and the address. */
const parted =
  /(?<!\\)\[{1,2}[^[\]\n]{2,80}(?<!\\)\]{1,2}[ \t]+\((?:https?:\/\/[^\s()]+|\.{1,2}\/[^\s()]+|[^\s()]+\.md(?:#[^\s()]*)?)\)/giu;
/** `](` before an address: where no link came of it, something is missing. */
const started = /(?<!\\)\]\((?=<?(?:https?:\/\/|\.{1,2}\/|#\S|\/\w)|[\w./-]{1,200}\.(?:md|pdf|html)\b)/giu;

/** Reports links that markdown shows as they are written: brackets the wrong way round, a space between, a bracket that is missing. */
export function checkLinkSyntax(page: PageSyntax, reporter: Reporter): void {
  shownSource(page).forEach((line, index) => {
    if (!line.includes('](') && !/\)\[|\]\s+\(/u.test(line)) return;
    const place = (column: number) => ({ file: page.path, line: index + 1, column: column + 1 });
    for (const { 0: written, index: at } of line.matchAll(reversed))
      reporter.report('link-reversed', place(at), `${quoted(written)} has its brackets the wrong way round`);
    for (const { 0: written, index: at } of line.matchAll(parted))
      reporter.report(
        'link-broken-syntax',
        place(at),
        `${quoted(written)} has a space between its text and its address`,
      );
    for (const { index: at } of line.matchAll(started)) {
      const open = line.lastIndexOf('[', at);
      const start = open < 0 ? at : open;
      reporter.report(
        'link-broken-syntax',
        place(start),
        `${quoted(line.slice(start, start + 200))} is no link: ${whyNone(line, open, at)}`,
      );
    }
  });
}

/** What a link lacks whose text ends before the bracket at `close`. */
function whyNone(line: string, open: number, close: number): string {
  if (open < 0 || line.slice(open, close).includes(']')) return 'its opening bracket is missing';
  if (line[open - 1] === '\\') return 'its opening bracket is escaped';
  return line.includes(')', close)
    ? 'its address holds a space or an odd bracket'
    : 'its address is not closed';
}
