import type { Nodes } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Plugin, Processor } from 'unified';

/** What every address holds that stands in a text without being marked as a link. */
const address = /:\/\/|www\.|@/iu;

/** Keeps remark-gfm from searching a whole page for bare addresses when its tokenizer has left none: the search costs a tenth of the parsing. */
export const remarkFewAddresses: Plugin = function remarkFewAddresses(this: Processor) {
  const data: { fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[] } = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(
    (extension): FromMarkdownExtension =>
      extension.transforms == null
        ? extension
        : {
            ...extension,
            transforms: extension.transforms.map((transform) => (tree) => (holdsAddress(tree) ? transform(tree) : undefined)),
          },
  );
};

/** Tells whether a text outside of links holds an address. */
function holdsAddress(node: Nodes): boolean {
  if (node.type === 'text') return address.test(node.value);
  return node.type !== 'link' && node.type !== 'linkReference' && 'children' in node && node.children.some(holdsAddress);
}
