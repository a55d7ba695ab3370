import { z } from 'zod/mini';
import { formulaNode } from './formula-schema.ts';
import { type RichTextNode, richTextTags } from './rich-text.ts';

const size = z.optional(z.int().check(z.gte(1), z.lte(65_535)));

const richTextElement = z.strictObject({
  tag: z.enum(richTextTags),
  href: z.optional(z.string()),
  src: z.optional(z.string()),
  alt: z.optional(z.string()),
  width: size,
  height: size,
  id: z.optional(z.string()),
  start: z.optional(z.int()),
  kind: z.optional(z.string()),
  paper: z.optional(z.string()),
  line: z.optional(z.int().check(z.gte(1))),
  formula: z.optional(z.array(formulaNode)),
  get children() {
    return z.optional(z.array(richTextNode));
  },
});

export const richTextNode: z.ZodMiniType<RichTextNode> = z.lazy(() => z.union([z.string(), richTextElement]));
