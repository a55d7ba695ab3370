import type { RootContent } from 'mdast';

/** In characters of keys: about twice as much is kept. */
const maxKept = 4_000_000;

/**
 * Keeps what parts of pages were parsed to, between compilations of a page that is being edited. What was not
 * asked for in a while is dropped. Lines of the nodes count from the beginning of their part; callers must
 * not change them.
 */
export class TreeCache {
  #recent = new Map<string, readonly RootContent[] | null>();
  #older: ReadonlyMap<string, readonly RootContent[] | null> = new Map();
  #kept = 0;

  /** What `parse` makes of the part that `key` stands for, from the cache if it is there. */
  of(key: string, parse: () => readonly RootContent[] | null): readonly RootContent[] | null {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const before = this.#older.get(key);
    const nodes = before === undefined ? parse() : before;
    if (this.#kept > maxKept) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#kept = 0;
    }
    this.#recent.set(key, nodes);
    this.#kept += key.length;
    return nodes;
  }
}
