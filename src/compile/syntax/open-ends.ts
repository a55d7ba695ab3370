import type { Code, Html, Nodes, Root } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { moveBack } from '../markdown/move-back.ts';

/** A block that runs to the end of the page because nothing closes it. */
interface OpenEnd {
  readonly rule: RuleId;
  /** What it is called in a message. */
  readonly what: string;
  /** The line that would close it. */
  readonly close: string;
  readonly line: number;
  readonly column: number;
  /** Whether it stands in a list item or a quote: then it ends with that, and there is nothing to recover. */
  readonly inside: boolean;
}

/** Pages with more open blocks than this keep the last one as it is. */
const mostRepairs = 20;

const atxHeading = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/u;

/**
 * Parses a page in which a code fence, a formula or a comment may be left open: markdown then takes the rest of the page for
 * its content. It is reported where it opens and ended before the next heading. Positions are those of the lines as given.
 */
export function parseWithOpenEnds(
  file: string,
  given: readonly string[],
  parse: (text: string) => Root,
  reporter: Reporter,
): Root {
  const lines = [...given];
  const added: number[] = [];
  let root = parse(lines.join('\n'));
  for (let open = openEnd(root, lines); open !== null; open = openEnd(root, lines)) {
    const heading =
      open.inside || added.length >= mostRepairs
        ? -1
        : nextHeading(lines, open.line, open.rule === 'fence-unclosed');
    reportOpenEnd(file, open, lines, heading, added.length, reporter);
    if (heading < 0) break;
    lines.splice(heading, 0, open.close);
    added.push(heading + 1);
    root = parse(lines.join('\n'));
  }
  if (added.length > 0) moveBack(root, lines, added);
  return root;
}

function reportOpenEnd(
  file: string,
  { rule, what, line, column }: OpenEnd,
  lines: readonly string[],
  heading: number,
  added: number,
  reporter: Reporter,
): void {
  const swallowed = lines.slice(line).filter((text) => listItem.test(text)).length;
  const items = `${swallowed} list item${swallowed === 1 ? '' : 's'}`;
  const outcome =
    heading < 0
      ? `it holds ${items} up to the end of the page`
      : `it would take ${items} with it up to the end of the page, and was ended before the heading in line ${heading + 1 - added}`;
  reporter.report(rule, { file, line: line - added, column }, `the ${what} is never closed: ${outcome}`);
}

/** The line, counted from 0, of the next heading. In code, `#` begins remarks: a heading of the first rank must follow an empty line there. */
function nextHeading(lines: readonly string[], after: number, inCode: boolean): number {
  return lines.findIndex(
    (line, index) =>
      index >= after &&
      atxHeading.test(line) &&
      (!inCode || /^ {0,3}##/u.test(line) || lines[index - 1]?.trim() === ''),
  );
}

/** What the page ends in without closing it, or a fence that another begins in; null for nearly every page. */
function openEnd(root: Root, lines: readonly string[]): OpenEnd | null {
  for (const node of root.children) {
    const fence = node.type === 'code' ? doubledFence(node, lines) : null;
    if (fence !== null) return fence;
  }
  let depth = 0;
  let node: Nodes | undefined = root.children.at(-1);
  for (; node !== undefined && 'children' in node; node = node.children.at(-1)) depth++;
  if (node === undefined) return null;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const place = { line, column, inside: depth > 0 };
  if (node.type === 'html') return openHtml(node, place);
  return node.type === 'code' || node.type === 'math' ? openFence(node, lines, place) : null;
}

function openFence(
  node: Extract<Nodes, { type: 'code' | 'math' }>,
  lines: readonly string[],
  place: Pick<OpenEnd, 'line' | 'column' | 'inside'>,
): OpenEnd | null {
  const fence = fenceAt(lines, place.line, place.column);
  if (fence === undefined) return null;
  const end = node.position?.end.line ?? place.line;
  const last = /(`+|~+|\$+)[ \t]*$/u.exec(lines[end - 1] ?? '')?.[1] ?? '';
  if (
    end > place.line &&
    last.startsWith(fence) &&
    /^[\s>]*$/u.test(lines[end - 1]?.trimEnd().slice(0, -last.length) ?? '')
  )
    return null;
  return node.type === 'code'
    ? { rule: 'fence-unclosed', what: 'code fence', close: fence, ...place }
    : { rule: 'math-unclosed', what: 'formula', close: fence, ...place };
}

/** A fence that holds a heading and then the first line of another fence has lost its end: the other's end closed it. */
function doubledFence(node: Code, lines: readonly string[]): OpenEnd | null {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const fence = fenceAt(lines, line, column);
  const end = node.position?.end.line ?? line;
  if (fence === undefined || node.lang == null) return null;
  const heading = nextHeading(lines, line, true);
  const isFence = (text: string) => text.trimStart().startsWith(fence) && /^\s*[`~]+\s*[a-z]/iu.test(text);
  return heading >= 0 && lines.slice(heading, end).some(isFence)
    ? { rule: 'fence-unclosed', what: 'code fence', close: fence, line, column, inside: false }
    : null;
}

function fenceAt(lines: readonly string[], line: number, column: number): string | undefined {
  return /^(?:`{3,}|~{3,}|\${2,})/u.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0];
}

/** Kinds of HTML that markdown ends at a mark of their own, not at an empty line. */
function openHtml({ value }: Html, place: Pick<OpenEnd, 'line' | 'column' | 'inside'>): OpenEnd | null {
  if (value.startsWith('<!--'))
    return value.includes('-->')
      ? null
      : { rule: 'comment-unclosed', what: 'comment', close: '-->', ...place };
  const name = /^<(script|pre|style|textarea)(?=[\s>]|$)/iu.exec(value)?.[1]?.toLowerCase();
  if (name !== undefined) {
    if (/<\/(?:script|pre|style|textarea)>/iu.test(value)) return null;
    return { rule: 'html-unclosed', what: `<${name}> element`, close: `</${name}>`, ...place };
  }
  const [, close] = otherMarks.find(([open]) => value.startsWith(open)) ?? [];
  return close === undefined || value.includes(close)
    ? null
    : { rule: 'html-unclosed', what: 'declaration', close, ...place };
}

const otherMarks: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];
