import { z } from 'zod/mini';
import { type FormulaNode, formulaAttributes, formulaTags, formulaValue } from './formula.ts';

const formulaElement = z.strictObject({
  tag: z.enum(formulaTags),
  attributes: z.optional(z.partialRecord(z.enum(formulaAttributes), z.string().check(z.regex(formulaValue)))),
  get children() {
    return z.optional(z.array(formulaNode));
  },
});

export const formulaNode: z.ZodMiniType<FormulaNode> = z.lazy(() => z.union([z.string(), formulaElement]));
