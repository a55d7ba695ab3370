import { z } from 'zod/mini';
import { described } from '../described.ts';

const text = z.string();

/** The identifiers of a paper, each without a URL. */
export const identifiers = z.strictObject({
  doi: described(z.optional(text), 'without an address: 10.1145/3341301.3359658'),
  arxiv: described(z.optional(text), 'without a version: 2205.11913'),
  openreview: described(z.optional(text), 'the id of the forum'),
  usenix: described(
    z.optional(text),
    'conference and presentation, as in the address: osdi22/presentation/han',
  ),
});
