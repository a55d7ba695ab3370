import { applyChanges } from './apply-changes.ts';
import type { Day } from './days.ts';
import { addressesIn } from './line-words.ts';
import type { Rewrite } from './rewrite.ts';
import { segmentsOf } from './title-segments.ts';
import type { FileChange, TrackedFiles, TrackedLine } from './tracked-line.ts';
import { WordWeights } from './word-weights.ts';

/** The lines of a list at some commit, and what is remembered of those before. */
export interface LineHistory {
  readonly files: TrackedFiles;
  /** When a file was last touched, by its path: of removed files too. */
  readonly touched: ReadonlyMap<string, Day>;
  /** When each address, and each text between delimiters by its letters, was written first: of removed lines too. */
  readonly written: ReadonlyMap<string, Day>;
}

/** Follows the lines of files from commit to commit. */
export class LineTracker {
  readonly #files = new Map<string, readonly TrackedLine[]>();
  readonly #touched = new Map<string, Day>();
  readonly #written = new Map<string, Day>();
  readonly #weights = new WordWeights();

  /** Applies the changes of the next commit. Returns what it wrote anew, if anything. */
  apply(changes: readonly FileChange[], day: Day): Rewrite | null {
    const known = { files: this.#files, written: this.#written, weights: () => this.#weights };
    const { added, files, rewrite } = applyChanges(changes, day, known);
    // Other lines were there before.
    for (const { text, changed } of added) if (changed === day) this.#remember(text, day);
    for (const { from, to } of changes)
      for (const path of [from, to]) if (path !== null) this.#touched.set(path, day);
    for (const [path, lines] of files)
      if (lines === null) this.#files.delete(path);
      else this.#files.set(path, lines);
    return rewrite;
  }

  /** The lines as they are now. */
  history(): LineHistory {
    return { files: this.#files, touched: this.#touched, written: this.#written };
  }

  #remember(text: string, day: Day): void {
    this.#weights.add(text);
    for (const key of [...segmentsOf(text), ...addressesIn(text)]) {
      const first = this.#written.get(key);
      if (first === undefined || day < first) this.#written.set(key, day);
    }
  }
}
