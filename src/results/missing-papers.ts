import type { ListIndex } from '../search/list-index.ts';
import type { ReadingList } from '../view/reading-list.ts';

/** How many papers of a reading list the list does not have. */
export function missingPapers(index: ListIndex, readingList: ReadingList | null): number {
  return readingList === null ? 0 : readingList.ids.length - index.positionsOfIds(readingList.ids).length;
}
