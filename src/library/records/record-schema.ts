import { z } from 'zod/mini';
import { progressSteps } from '../../paper/reader-marks.ts';

/** What a reader keeps about one paper. */
export const recordSchema = z.strictObject({
  /** The paper's id, and how else to know the paper when the id changes. */
  id: z.string(),
  title: z.string(),
  doi: z.optional(z.string()),
  arxiv: z.optional(z.string()),
  starred: z.boolean(),
  progress: z.nullable(z.enum(progressSteps)),
  tags: z.array(z.string()),
  note: z.string(),
  /** When it was changed last, in milliseconds since 1970. */
  changed: z.number(),
});
