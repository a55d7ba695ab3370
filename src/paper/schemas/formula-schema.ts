import { z } from 'zod/mini';
import { described } from '../described.ts';
import { type FormulaNode, formulaAttributes, formulaTags, formulaValue } from '../formula.ts';

const formulaElement = z.strictObject({
  tag: described(z.enum(formulaTags), 'the name of a MathML element'),
  attributes: z.optional(
    described(
      z.partialRecord(z.enum(formulaAttributes), z.string().check(z.regex(formulaValue))),
      'the MathML attributes of the element',
    ),
  ),
  get children() {
    return z.optional(described(z.array(formulaNode), 'the texts and elements inside'));
  },
});

export const formulaNode: z.ZodMiniType<FormulaNode> = z.lazy(() => z.union([z.string(), formulaElement]));
