import { applyChanges } from './apply-changes.ts';
import { uncommitted } from './days.ts';
import type { LineHistory } from './line-tracker.ts';
import { contentOf } from './line-words.ts';
import type { FileChange, TrackedFiles, TrackedLine } from './tracked-line.ts';
import { WordWeights } from './word-weights.ts';

/** A page as it is on disk: its path in the repository, and its text. */
export interface SavedPage {
  readonly path: string;
  readonly text: string;
}

/**
 * Finds the lines of the list in the folder `prefix` with what was saved since the commit. Lines that are only in the
 * saved pages are not committed yet. Call the same function for every save.
 */
export function createSavedLines(
  history: LineHistory,
  prefix: string,
): (pages: readonly SavedPage[]) => TrackedFiles {
  let counted: WordWeights | null = null;
  const weights = () => {
    counted ??= weightsOf(history.files);
    return counted;
  };
  return (pages) => {
    const changes = pages.flatMap(({ path, text }) => changeOf(path, history.files.get(path), text) ?? []);
    if (changes.length === 0) return history.files;
    const all = [...changes, ...removedPages(history.files, pages, prefix)];
    const { files } = applyChanges(all, uncommitted, { ...history, weights });
    const now = new Map([...history.files, ...files]);
    return new Map([...now].flatMap(([path, lines]) => (lines === null ? [] : [[path, lines]])));
  };
}

function weightsOf(files: TrackedFiles): WordWeights {
  const weights = new WordWeights();
  for (const lines of files.values()) for (const { text } of lines) weights.add(text);
  return weights;
}

/** How a page differs from its committed lines, as one hunk; null if it does not. */
function changeOf(path: string, lines: readonly TrackedLine[] | undefined, text: string): FileChange | null {
  const now = text.split('\n');
  if (now.at(-1) === '') now.pop();
  if (lines === undefined) return { from: null, to: path, hunks: [{ start: 0, removed: 0, added: now }] };
  const [one, other] = [lines.length, now.length];
  const isSame = (before: number, after: number) => {
    const line = lines[before]?.text ?? '';
    return line === now[after] || contentOf(line) === contentOf(now[after] ?? '');
  };
  let start = 0;
  while (start < Math.min(one, other) && isSame(start, start)) start += 1;
  let end = 0;
  while (end < Math.min(one, other) - start && isSame(one - 1 - end, other - 1 - end)) end += 1;
  if (start + end === one && one === other) return null;
  const added = now.slice(start, other - end);
  return { from: path, to: path, hunks: [{ start, removed: one - start - end, added }] };
}

/** The removal of files that are no page any more: their lines may have moved to a page that is not committed yet. */
function removedPages(files: TrackedFiles, pages: readonly SavedPage[], prefix: string): FileChange[] {
  const paths = new Set(pages.map(({ path }) => path));
  return [...files].flatMap(([path, lines]) =>
    path.startsWith(prefix) && !paths.has(path)
      ? [{ from: path, to: null, hunks: [{ start: 0, removed: lines.length, added: [] }] }]
      : [],
  );
}
