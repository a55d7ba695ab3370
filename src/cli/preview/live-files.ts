import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LiveList } from './live-list.ts';

/** A file that changes with every compilation. */
export interface LiveFile {
  readonly content: string | Buffer;
  /** Images have none: their names change with their content. */
  readonly etag: string | null;
}

/**
 * The files that a list adds to the shell while it is edited and that are there before they are asked for, by path: its
 * report, its dataset and its images; null for any other path.
 */
export function liveFile(list: LiveList, folder: string, path: string): LiveFile | null {
  const text = textOf(list, path);
  if (text !== null) return text;
  const image = list.lastGood()?.images.find(({ published }) => published === path);
  return image === undefined ? null : { content: readFileSync(join(folder, image.path)), etag: null };
}

function textOf(list: LiveList, path: string): LiveFile | null {
  const good = list.lastGood();
  switch (path) {
    case 'report.json':
      return { content: JSON.stringify(reportNow(list)), etag: `"${list.version()}"` };
    case 'dataset.json':
      return { content: good?.dataset ?? '', etag: `"${good?.tag ?? ''}"` };
    default:
      return null;
  }
}

/** What the app is told after every compilation. `tag`: of the dataset. */
export function reportNow(list: LiveList) {
  return { isCurrent: list.isCurrent(), report: list.report(), tag: list.lastGood()?.tag ?? null };
}
