import * as resultsMessages from '../messages/results.ts';
import * as viewMessages from '../messages/view.ts';
import type { ListIndex } from '../search/list-index.ts';
import type { ReadingList } from '../view/reading-list.ts';

/** The notice about malformed papers of the dataset, as an array of one or none. */
export function skippedNotice(skipped: number): string[] {
  return skipped === 0 ? [] : [resultsMessages.notShown(skipped)];
}

/** The notice about papers of a reading list that the list does not have, as an array of one or none. */
export function missingNotice(index: ListIndex, readingList: ReadingList | null): string[] {
  if (readingList === null) return [];
  const missing = readingList.ids.length - index.positionsOfIds(readingList.ids).length;
  return missing === 0 ? [] : [viewMessages.papersMissing(missing)];
}
