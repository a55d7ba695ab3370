import type { Root } from 'mdast';
import type { PageReader } from './entries/page/page-reader.ts';

/** What is kept of a page for when it is compiled again after an edit. */
export interface EditedPage {
  readonly root: Root;
  readonly reader: PageReader;
  readonly lines: readonly string[];
}

/** In characters of the pages: about 65 bytes are kept for each. */
const maxKept = 2_000_000;

/**
 * Keeps the trees of a list's pages and what was found out about their candidates: of a large list, those of
 * the pages that were compiled last.
 */
export class EditedPages {
  readonly #pages = new Map<string, EditedPage>();
  #kept = 0;

  of(path: string): EditedPage | null {
    return this.#pages.get(path) ?? null;
  }

  keep(path: string, page: EditedPage): void {
    this.#drop(path);
    const size = sizeOf(page);
    if (size > maxKept) return;
    for (const oldest of this.#pages.keys()) {
      if (this.#kept + size <= maxKept) break;
      this.#drop(oldest);
    }
    this.#pages.set(path, page);
    this.#kept += size;
  }

  #drop(path: string): void {
    const page = this.#pages.get(path);
    if (page === undefined) return;
    this.#pages.delete(path);
    this.#kept -= sizeOf(page);
  }
}

function sizeOf({ lines }: EditedPage): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
