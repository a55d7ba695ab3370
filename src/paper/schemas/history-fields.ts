import { z } from 'zod/mini';
import { later } from '../described.ts';

/** A month or a day: 2023-05 or 2023-05-17. */
export const date = z.string().check(z.regex(/^\d{4}(-\d{2}){1,2}$/));
/** The id of a paper. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9~-]*$/));

/** What the list's git history says about a paper. */
export const paperHistory = {
  formerIds: later(
    z.array(id),
    [],
    'ids that the paper had under earlier titles, the latest first; empty where the git history was not read',
  ),
  added: later(
    z.nullable(date),
    null,
    'the day of the commit that brought the paper into the list; null if it is not committed yet, or the git history was not read that far',
  ),
  changed: later(
    z.nullable(date),
    null,
    'the day of the last commit that changed words or links of its entries or note page; null as for `added`',
  ),
};

/** When the list changed last. */
export const listUpdated = later(
  z.nullable(date),
  null,
  'the day of the last commit that touched the pages of the list; null where the git history was not read',
);
