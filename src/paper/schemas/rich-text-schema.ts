import { z } from 'zod/mini';
import { described } from '../described.ts';
import { type RichTextNode, richTextTags } from '../rich-text.ts';
import { formulaNode } from './formula-schema.ts';

const size = z.int().check(z.gte(1), z.lte(65_535));

const richTextElement = z.strictObject({
  tag: described(z.enum(richTextTags), 'what the element is, mostly by its HTML name'),
  href: z.optional(described(z.string(), 'where a link leads')),
  src: z.optional(described(z.string(), 'where the file of an image is, below the site')),
  alt: z.optional(described(z.string(), 'the words in place of an image')),
  width: z.optional(described(size, 'of an image, in pixels')),
  height: z.optional(described(size, 'of an image, in pixels')),
  id: z.optional(described(z.string(), 'the anchor of a heading')),
  start: z.optional(described(z.int(), 'the first number of a numbered list')),
  kind: z.optional(
    described(
      z.string(),
      'the style of a callout, the language of code, or whether a formula is a block or inline',
    ),
  ),
  paper: z.optional(described(z.string(), 'the id of the paper that an entry stands for')),
  line: z.optional(described(z.int().check(z.gte(1)), 'the line of an entry in its page')),
  formula: z.optional(described(z.array(formulaNode), 'a formula as MathML')),
  get children() {
    return z.optional(described(z.array(richTextNode), 'the texts and elements inside'));
  },
});

export const richTextNode: z.ZodMiniType<RichTextNode> = z.lazy(() => z.union([z.string(), richTextElement]));
