import { type StyledText, slice, styledText } from '../markdown/styled-text.ts';
import { labelOfLine } from '../names/field-role.ts';
import { type Outline, sectionTitle } from '../syntax/outline.ts';

const metaHeading =
  /^(?:meta\s*-?(?:info(?:rmation)?|data)?|paper\s+info(?:rmation)?|bibliography|基本信息)$/iu;

/** Tells whether a heading is above a page's metadata. Editors leave invisible characters in headings. */
export function isMetaHeading({ text }: { readonly text: string }): boolean {
  return metaHeading.test(text.replace(/\p{Cf}/gu, '').trim());
}

/** The lines below the heading of a page's metadata or, without one, below its title. */
export function metaLines({ blocks, headings, titleHeading }: Outline): StyledText[] {
  const heading = headings.find(isMetaHeading)?.text;
  const here = heading === undefined ? (titleHeading === null ? [] : [sectionTitle(titleHeading)]) : null;
  return linesOf(
    blocks.filter(({ section }) =>
      here === null ? section.at(-1) === heading : section.join('\n') === here.join('\n'),
    ),
  );
}

/** The paragraphs of a page's blocks and the first ones of their items, cut where another label begins a line. */
export function linesOf(blocks: Outline['blocks']): StyledText[] {
  return blocks.flatMap(({ node }) => {
    if (node.type === 'paragraph') return cutAtLabels(styledText(node.children));
    return node.type === 'list'
      ? node.children.flatMap(({ children: [first] }) =>
          first?.type === 'paragraph' ? cutAtLabels(styledText(first.children)) : [],
        )
      : [];
  });
}

/** `Title: …`, `Authors: …`: the lines of one paragraph, each with a label. */
function cutAtLabels(text: StyledText): StyledText[] {
  const ends = [...text.text.matchAll(/\n/gu)]
    .map(({ index }) => index)
    .filter((index) => labelOfLine(text.text.slice(index + 1).split('\n', 1)[0] ?? '') !== null);
  return [0, ...ends].map((start, at) => slice(text, start === 0 ? 0 : start + 1, ends[at]));
}
