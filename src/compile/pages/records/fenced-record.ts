import { recordsInCode, titleEnd } from '../../bibtex/code-records.ts';
import type { TitledRecord } from '../../bibtex/record-facts.ts';
import type { Outline } from '../../syntax/outline.ts';

/** A page with this many entries is a list, whatever record it has: `Please cite us as …`. */
export const minListed = 20;

/**
 * The record, in a code block of a page, whose title is the page's: maintainers copy it from the publisher.
 * Null if the page has none; all other records are ignored.
 */
export function fencedRecord({ blocks }: Pick<Outline, 'blocks'>, title: string): TitledRecord | null {
  for (const { node } of blocks) {
    if (node.type !== 'code') continue;
    const record = recordsInCode(node.value).find((each) => titleEnd(each.title, title) !== null);
    if (record !== undefined) return record;
  }
  return null;
}
