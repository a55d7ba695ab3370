import type { SectionedBlock } from '../../syntax/outline.ts';
import type { Weighed } from '../habits.ts';

/** A heading that is an entry, and the blocks below it that are about it. */
export interface HeadingEntry {
  readonly weighed: Weighed;
  readonly blocks: readonly SectionedBlock[];
}
