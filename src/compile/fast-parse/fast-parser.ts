import {
  type BlockParser,
  InlineContext,
  type InlineParser,
  type Line,
  type MarkdownConfig,
  parser,
  Table,
} from '@lezer/markdown';

/**
 * Makes text of brackets without a destination. Where nothing is defined they are no link, so that the
 * brackets around them may still be one.
 */
const plainBrackets: InlineParser = {
  name: 'PlainBrackets',
  before: 'LinkEnd',
  parse(context, next, at) {
    if (next !== rightBracket || context.char(at + 1) === leftParenthesis) return -1;
    const index = Math.max(
      context.findOpeningDelimiter(InlineContext.linkStart) ?? -1,
      context.findOpeningDelimiter(InlineContext.imageStart) ?? -1,
    );
    const opening = context.getDelimiterAt(index);
    if (opening !== null) opening.type = {};
    return at + 1;
  },
};

const rightBracket = 93;
const leftParenthesis = 40;
const leftBrace = 123;

const tagLine = /^\{%(?:[^%]|%(?!\}))*%\}[ \t]*$/u;

function isTag(line: Line): boolean {
  return line.next === leftBrace && tagLine.test(line.text.slice(line.pos));
}

/** A GitBook tag alone on its line, also right below a paragraph. */
const gitBookTag: BlockParser = {
  name: 'GitBookTag',
  before: 'FencedCode',
  parse(context, line) {
    if (!isTag(line)) return false;
    const from = context.lineStart + line.pos;
    context.addElement(context.elt('GitBookTag', from, context.lineStart + line.text.trimEnd().length));
    context.nextLine();
    return true;
  },
  endLeaf: (_, line) => isTag(line),
};

const extension: MarkdownConfig = {
  defineNodes: [{ name: 'GitBookTag', block: true }],
  parseBlock: [gitBookTag],
  parseInline: [plainBrackets],
};

/** Lezer's CommonMark with tables and GitBook tags; without definitions, footnotes and autolink literals. */
export const fastParser = parser.configure([Table, extension]);
