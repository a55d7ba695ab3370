import { TreeCache } from './markdown/tree-cache.ts';
import { Memo } from './reading/lines/memo.ts';

/** What is kept of reading pages; it depends on nothing but their texts. */
export interface PageCaches {
  /** What was recognised in lines. */
  readonly memo: Memo;
  /** What the parts of pages were parsed to. */
  readonly trees: TreeCache;
}

/** Creates empty caches. */
export function createPageCaches(): PageCaches {
  return { memo: new Memo(), trees: new TreeCache() };
}
