import type { Nodes } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
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
            transforms: extension.transforms.map(
              (transform) => (tree) => (holdsAddress(tree) ? transform(tree) : undefined),
            ),
          },
  );
};

/** An address that does not stand where one of a link does, and is not the text of a link. */
const bareAddress =
  /(?<!\]\(<?|[<"'=])(?:\bhttps?:\/\/|(?<![/\w.-])www\.)(?![^\s\]]{0,300}\]\()|[\w.+-]@(?:[\w-]+\.)+[a-z]/iu;

/** Tells whether a page may hold an address that is not marked as a link. */
export function mayHoldBareAddress(markdown: string): boolean {
  return bareAddress.test(markdown);
}

/** Takes remark-gfm's tokenizer of bare addresses away, which looks at every word: for pages that hold none. */
export const remarkNoAddresses: Plugin = function remarkNoAddresses(this: Processor) {
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

/** Tells whether a text outside of links holds an address. */
function holdsAddress(node: Nodes): boolean {
  if (node.type === 'text') return address.test(node.value);
  return (
    node.type !== 'link' &&
    node.type !== 'linkReference' &&
    'children' in node &&
    node.children.some(holdsAddress)
  );
}
