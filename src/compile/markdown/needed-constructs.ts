import type { Nodes, Root } from 'mdast';
import type { Extension as FromMarkdownExtension, Transform } from 'mdast-util-from-markdown';
import type { ConstructRecord, Extension } from 'micromark-util-types';
import type { Plugin, Processor } from 'unified';

/** Matches in every text with an autolink literal: a bare URL or email address that becomes a link. */
const literalHint = /:\/\/|www\.|@/iu;

/** Has remark look for autolink literals only where remark-gfm can find one. Saves 10 % of parsing time. */
export const remarkLazyAutolinkTransform: Plugin = function remarkLazyAutolinkTransform(this: Processor) {
  const data: { fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[] } = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(
    (extension): FromMarkdownExtension =>
      extension.transforms == null
        ? extension
        : {
            ...extension,
            transforms: extension.transforms.map((transform) => (tree) => transformUnlinked(tree, transform)),
          },
  );
};

/**
 * The constructs of remark-gfm that its tokenizer tries at every word or on every line, each with a test that
 * passes for every text with such a construct: a URL or an email address that is neither a link's destination
 * nor its text, and a table's delimiter row.
 */
const costly: readonly (readonly [mayHold: (markdown: string) => boolean, constructs: readonly string[]])[] =
  [
    [
      matching(/(?<!\]\(<?|[<"'=])(?:\bhttps?:\/\/|(?<![/\w.-])www\.)(?![^\s\]]{0,300}\]\()/i),
      ['protocolAutolink', 'wwwAutolink'],
    ],
    [matching(/[\w.+-]@(?:[\w-]+\.)+[a-z]/i), ['emailAutolink']],
    [holdsDelimiterRow, ['table']],
  ];

function matching(pattern: RegExp): (markdown: string) => boolean {
  return (markdown) => pattern.test(markdown);
}

/** Characters of a table's delimiter row, also inside a quote or a list. Linear: each line is tested once. */
const delimiterRow = /^[\t >|:-]+$/u;

function holdsDelimiterRow(markdown: string): boolean {
  return markdown
    .split(/\r\n?|\n/u)
    .some((line) => line.includes('-') && /[|:]/u.test(line) && delimiterRow.test(line));
}

/** The names of remark-gfm's constructs that a page cannot hold. */
export function unneededConstructs(markdown: string): readonly string[] {
  return costly.flatMap(([mayHold, constructs]) => (mayHold(markdown) ? [] : constructs));
}

/** A remark plugin that removes constructs, by name, from the tokenizer: up to a fifth of its time. */
export const remarkWithoutConstructs: Plugin<[readonly string[]]> = function remarkWithoutConstructs(
  this: Processor,
  names,
) {
  const data: { micromarkExtensions?: Extension[] } = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(
    (extension): Extension => ({
      ...extension,
      flow: without(extension.flow, names),
      text: without(extension.text, names),
    }),
  );
};

/** The constructs that are left, by the character code that they begin with. */
function without(record: ConstructRecord | undefined, names: readonly string[]): ConstructRecord {
  const kept = Object.entries(record ?? {}).map(
    ([code, constructs]) =>
      [code, [constructs ?? []].flat().filter(({ name }) => name == null || !names.includes(name))] as const,
  );
  return Object.fromEntries(kept.filter(([, left]) => left.length > 0));
}

/** Transforms the nodes whose text, outside links, may hold an autolink literal. */
function transformUnlinked(node: Nodes, transform: Transform): void {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
  if (node.children.some((child) => child.type === 'text' && literalHint.test(child.value)))
    transform(node as Root);
  else for (const child of node.children) transformUnlinked(child, transform);
}
