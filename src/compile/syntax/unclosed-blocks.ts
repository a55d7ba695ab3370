import type { Code, Html, Nodes, Root } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { restorePositions } from '../markdown/restore-positions.ts';

/** A block that swallows what follows it, because it is not closed where it should be. */
interface UnclosedBlock {
  readonly rule: RuleId;
  /** Its name in messages. */
  readonly name: string;
  /** The line that would close it. */
  readonly close: string;
  readonly line: number;
  readonly column: number;
  /** Whether it is in a list item or a blockquote: it then ends with that, and needs no repair. */
  readonly isNested: boolean;
}

/** Unclosed blocks beyond this many are not repaired. */
const maxRepairs = 20;

const atxHeading = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/u;

/**
 * Parses a page whose code fences, formulas or comments may be unclosed and so swallow the rest of the page.
 * Each is reported where it opens and closed before the next heading. Positions refer to the given lines.
 */
export function parseWithUnclosedBlocks(
  file: string,
  given: readonly string[],
  parse: (text: string) => Root,
  reporter: Reporter,
): Root {
  const lines = [...given];
  const added: number[] = [];
  let root = parse(lines.join('\n'));
  for (let open = findUnclosed(root, lines); open !== null; open = findUnclosed(root, lines)) {
    const heading =
      open.isNested || added.length >= maxRepairs
        ? -1
        : nextHeading(lines, open.line, open.rule === 'fence-unclosed');
    reportUnclosed(file, open, lines, heading, added.length, reporter);
    if (heading < 0) break;
    lines.splice(heading, 0, open.close);
    added.push(heading + 1);
    root = parse(lines.join('\n'));
  }
  if (added.length > 0) restorePositions(root, lines, added);
  return root;
}

function reportUnclosed(
  file: string,
  { rule, name, line, column }: UnclosedBlock,
  lines: readonly string[],
  heading: number,
  added: number,
  reporter: Reporter,
): void {
  const swallowed = lines.slice(line).filter((text) => listItem.test(text)).length;
  const items = `${swallowed} list item${swallowed === 1 ? '' : 's'}`;
  const outcome =
    heading < 0
      ? `it runs to the end of the page (${items})`
      : `it would run to the end of the page (${items}), ` +
        `and was closed before the heading on line ${heading + 1 - added}`;
  reporter.report(rule, { file, line: line - added, column }, `unclosed ${name}: ${outcome}`);
}

/** The index of the next heading line. In code, where `#` starts comments, `# …` follows an empty line. */
function nextHeading(lines: readonly string[], after: number, inCode: boolean): number {
  return lines.findIndex(
    (line, index) =>
      index >= after &&
      atxHeading.test(line) &&
      (!inCode || /^ {0,3}##/u.test(line) || lines[index - 1]?.trim() === ''),
  );
}

/** The unclosed block at the end of the page, or a code fence that contains the start of another. */
function findUnclosed(root: Root, lines: readonly string[]): UnclosedBlock | null {
  for (const node of root.children) {
    const fence = node.type === 'code' ? fenceClosedByLaterOne(node, lines) : null;
    if (fence !== null) return fence;
  }
  let depth = 0;
  let node: Nodes | undefined = root.children.at(-1);
  for (; node !== undefined && 'children' in node; node = node.children.at(-1)) depth++;
  if (node === undefined) return null;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const location = { line, column, isNested: depth > 0 };
  if (node.type === 'html') return unclosedHtml(node, location);
  return node.type === 'code' || node.type === 'math' ? unclosedFence(node, lines, location) : null;
}

function unclosedFence(
  node: Extract<Nodes, { type: 'code' | 'math' }>,
  lines: readonly string[],
  location: Pick<UnclosedBlock, 'line' | 'column' | 'isNested'>,
): UnclosedBlock | null {
  const fence = fenceAt(lines, location.line, location.column);
  if (fence === undefined) return null;
  const end = node.position?.end.line ?? location.line;
  const last = /(`+|~+|\$+)[ \t]*$/u.exec(lines[end - 1] ?? '')?.[1] ?? '';
  if (
    end > location.line &&
    last.startsWith(fence) &&
    /^[\s>]*$/u.test(lines[end - 1]?.trimEnd().slice(0, -last.length) ?? '')
  )
    return null;
  return node.type === 'code'
    ? { rule: 'fence-unclosed', name: 'code fence', close: fence, ...location }
    : { rule: 'math-unclosed', name: 'formula', close: fence, ...location };
}

/**
 * An unclosed code fence that the closing line of a later code block ends; recognised by a heading and an
 * opening fence inside.
 */
function fenceClosedByLaterOne(node: Code, lines: readonly string[]): UnclosedBlock | null {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const fence = fenceAt(lines, line, column);
  const end = node.position?.end.line ?? line;
  if (fence === undefined || node.lang == null) return null;
  const heading = nextHeading(lines, line, true);
  const isFence = (text: string) => text.trimStart().startsWith(fence) && /^\s*[`~]+\s*[a-z]/iu.test(text);
  return heading >= 0 && lines.slice(heading, end).some(isFence)
    ? { rule: 'fence-unclosed', name: 'code fence', close: fence, line, column, isNested: false }
    : null;
}

function fenceAt(lines: readonly string[], line: number, column: number): string | undefined {
  return /^(?:`{3,}|~{3,}|\${2,})/u.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0];
}

/** Unclosed HTML of the kinds that markdown ends at a closing mark, not at an empty line. */
function unclosedHtml(
  { value }: Html,
  location: Pick<UnclosedBlock, 'line' | 'column' | 'isNested'>,
): UnclosedBlock | null {
  if (value.startsWith('<!--'))
    return value.includes('-->')
      ? null
      : { rule: 'comment-unclosed', name: 'comment', close: '-->', ...location };
  const tagName = /^<(script|pre|style|textarea)(?=[\s>]|$)/iu.exec(value)?.[1]?.toLowerCase();
  if (tagName !== undefined) {
    if (/<\/(?:script|pre|style|textarea)>/iu.test(value)) return null;
    return { rule: 'html-unclosed', name: `<${tagName}> element`, close: `</${tagName}>`, ...location };
  }
  const [, close] = declarationMarks.find(([open]) => value.startsWith(open)) ?? [];
  return close === undefined || value.includes(close)
    ? null
    : { rule: 'html-unclosed', name: 'declaration', close, ...location };
}

const declarationMarks: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];
