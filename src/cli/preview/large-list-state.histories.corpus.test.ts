import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { requireCorpus } from '../../testing/corpus.ts';
import { compareEditedList } from '../../testing/history/edited-list.ts';
import { isLarge } from '../../testing/history/sampled-pairs.ts';

const { histories } = requireCorpus();
// A file of its own, because it takes as long as the other lists together.
const bundles = readdirSync(histories).filter((name) => name.endsWith('.bundle') && isLarge(name));

it.each(bundles)(
  'a large list that is edited through the states of %s equals a new one after each',
  {
    timeout: 3_600_000,
  },
  (bundle) => compareEditedList(join(histories, bundle)),
);
