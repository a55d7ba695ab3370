import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { literalText } from '../links/literal-text.ts';
import { pattern } from '../patterns/pattern.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** `(Paper)[https://…]`: the brackets the wrong way round. */
const reversed =
  /\([^()[\]\n]{1,80}\)\[(?:(?:https?:\/\/|\.{1,2}\/|#)[^\]\s]+|[^\]\s[]+\.(?:md|pdf|html))\]/giu;
/** `[Paper] (https://…)`: a space between the text and the address. */
const spaced = pattern('giu')`
  (?<!\\)\[{1,2}[^[\]\n]{2,80}(?<!\\)
  \]{1,2}[ \t]+\((?:https?:\/\/[^\s()]+|\.{1,2}\/[^\s()]+|[^\s()]+\.md(?:#[^\s()]*)?)\)`;
/** `](` before an address, in text that markdown did not parse as a link. */
const linkMiddle = /(?<!\\)\]\((?=<?(?:https?:\/\/|\.{1,2}\/|#\S|\/\w)|[\w./-]{1,200}\.(?:md|pdf|html)\b)/gi;

/** Reports malformed links that markdown shows as text: swapped, missing or separated brackets. */
export function checkLinkSyntax(page: PageSyntax, reporter: Reporter): void {
  literalText(page).forEach((line, index) => {
    if (!line.includes('](') && !/\)\[|\]\s+\(/u.test(line)) return;
    const location = (column: number) => ({ file: page.path, line: index + 1, column: column + 1 });
    for (const { 0: written, index: at } of line.matchAll(reversed))
      reporter.report(
        'link-reversed',
        location(at),
        `${quoted(written)} has its brackets the wrong way round`,
      );
    for (const { 0: written, index: at } of line.matchAll(spaced))
      reporter.report(
        'link-broken-syntax',
        location(at),
        `${quoted(written)} has a space between text and address`,
      );
    for (const { index: at } of line.matchAll(linkMiddle)) {
      const open = line.lastIndexOf('[', at);
      const start = open < 0 ? at : open;
      reporter.report(
        'link-broken-syntax',
        location(start),
        `${quoted(line.slice(start, start + 200))} is not a link: ${describeFailure(line, open, at)}`,
      );
    }
  });
}

/** Describes the error in a link whose text ends at `close`. */
function describeFailure(line: string, open: number, close: number): string {
  if (open < 0 || line.slice(open, close).includes(']')) return 'its opening bracket is missing';
  if (line[open - 1] === '\\') return 'its opening bracket is escaped';
  return line.includes(')', close)
    ? 'its address contains a space or an unmatched bracket'
    : 'its closing parenthesis is missing';
}
