import type { FileChange, Hunk } from './tracked-line.ts';
import { unquotedPath } from './unquoted-path.ts';

/** What one commit changed; the commit is empty in a patch that names none. */
export interface CommitPatch {
  readonly commit: string;
  readonly files: readonly FileChange[];
}

/** Reads what `git diff-tree --stdin -p --unified=0` prints, with the prefixes a/ and b/. */
export function readPatches(text: string): CommitPatch[] {
  const lines = text.split('\n');
  const patches: { commit: string; files: FileChange[] }[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (/^[0-9a-f]{40,64}$/u.test(line)) patches.push({ commit: line, files: [] });
    if (!line.startsWith('diff --git ')) {
      at += 1;
      continue;
    }
    if (patches.length === 0) patches.push({ commit: '', files: [] });
    const { file, end } = readFile(lines, at + 1);
    patches.at(-1)?.files.push(file);
    at = end;
  }
  return patches;
}

/** Reads the part of a patch about one file. `at` is the line below its first one. */
function readFile(lines: readonly string[], at: number): { file: FileChange; end: number } {
  let from: string | null = null;
  let to: string | null = null;
  let end = at;
  const hunks: Hunk[] = [];
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/u.exec(line);
    if (hunk !== null) {
      const [, start, removed = '1', added = '1'] = hunk;
      const body = linesOfHunk(lines, end + 1, Number(removed) + Number(added));
      hunks.push({
        start: Number(start) - (removed === '0' ? 0 : 1),
        removed: Number(removed),
        added: body.added,
      });
      end = body.end;
      continue;
    }
    if (line.startsWith('diff --git ') || /^[0-9a-f]{40,64}$/u.test(line)) break;
    const [, side, path = ''] = /^(--- |\+\+\+ |rename from |rename to )(.*)$/u.exec(line) ?? [];
    if (side === '--- ') from = pathOf(path);
    if (side === '+++ ') to = pathOf(path);
    if (side === 'rename from ') from = unquotedPath(path);
    if (side === 'rename to ') to = unquotedPath(path);
    end += 1;
  }
  return { file: { from, to, hunks }, end };
}

/** Reads the lines of a hunk by their number, as they may look like anything. */
function linesOfHunk(lines: readonly string[], at: number, count: number) {
  const added: string[] = [];
  let end = at;
  for (let left = count; left > 0 && end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    // `\ No newline at end of file` is no line of the file.
    if (line.startsWith('\\')) continue;
    if (line.startsWith('+')) added.push(line.slice(1).replace(/\r$/u, ''));
    left -= 1;
  }
  return { added, end };
}

/** The path behind `--- ` or `+++ `: git adds a tab to names with spaces. */
function pathOf(printed: string): string | null {
  if (printed === '/dev/null') return null;
  return unquotedPath(printed.replace(/\t$/u, '')).slice('a/'.length);
}
