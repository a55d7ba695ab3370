import { z } from 'zod/mini';
import { progressSteps } from '../../paper/reader-marks.ts';

/** A reader's record of one paper. */
export const recordSchema = z.strictObject({
  /** The paper's id; the title, identifiers and link find the paper again if its id changes. */
  id: z.string(),
  title: z.string(),
  doi: z.optional(z.string()),
  arxiv: z.optional(z.string()),
  openreview: z.optional(z.string()),
  usenix: z.optional(z.string()),
  /** The address of the paper's main link. */
  link: z.optional(z.string()),
  starred: z.boolean(),
  progress: z.nullable(z.enum(progressSteps)),
  tags: z.array(z.string()),
  note: z.string(),
  /** When the paper was added to the library, in milliseconds since 1970; version 2 did not store it. */
  added: z.optional(z.number()),
  /** The time of the last change, in milliseconds since 1970. */
  changed: z.number(),
});
