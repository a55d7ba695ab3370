/** A line of a file, and the last line of what begins there. */
export interface Lines {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * Finds lines of one version of a list in another; null if they were edited, removed or split by new lines.
 */
export type LineMap = (lines: Lines) => Lines | null;

/**
 * Finds lines of one version of a list in another, edited or not: edited lines are where the lines that
 * replaced them are. Null if they were removed.
 */
export type EditedLines = (lines: Lines) => (Lines & { readonly edited: boolean }) | null;

/** A hunk of a diff without context: so many lines were replaced by so many others. */
interface Hunk {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/** What a diff says of a file. */
interface FileChange {
  readonly to: string;
  readonly hunks: readonly Hunk[];
}

/** The lines that a `git diff --unified=0` leaves as they are, renamed files included. */
export function readLineMap(diff: string): LineMap {
  const changes = readDiff(diff);
  return ({ file, line, endLine }) => {
    const { to, hunks } = changes.get(file) ?? { to: file, hunks: [] };
    let shift = 0;
    for (const { from, removed, added } of hunks) {
      // Lines that are only added come after the line that the hunk names.
      const [first, last] = removed === 0 ? [from + 1, from] : [from, from + removed - 1];
      if (removed === 0 ? first > line && first <= endLine : first <= endLine && last >= line) return null;
      if (last < line) shift += added - removed;
    }
    return { file: to, line: line + shift, endLine: endLine + shift };
  };
}

/** Where the lines of a `git diff --unified=0` are now, edited ones included. */
export function readEditedLines(diff: string): EditedLines {
  const changes = readDiff(diff);
  const unedited = readLineMap(diff);
  return (lines) => {
    const place = unedited(lines);
    if (place !== null) return { ...place, edited: false };
    const { to, hunks } = changes.get(lines.file) ?? { to: lines.file, hunks: [] };
    let shift = 0;
    for (const { from, removed, added } of hunks) {
      if (removed > 0 && from <= lines.line && lines.line < from + removed) {
        if (added === 0) return null;
        const start = from + shift;
        // Lines that were replaced one by one keep their order; of others, each may be any.
        const line = removed === added ? lines.line + shift : start;
        return { file: to, line, endLine: removed === added ? line : start + added - 1, edited: true };
      }
      if (removed === 0 ? from < lines.line : from + removed <= lines.line) shift += added - removed;
    }
    return { file: to, line: lines.line + shift, endLine: lines.line + shift, edited: true };
  };
}

function readDiff(diff: string): ReadonlyMap<string, FileChange> {
  const changes = new Map<string, FileChange>();
  for (const part of diff.split(/^diff --git /mu).slice(1)) {
    const from = /^(?:--- a\/|rename from )(.*?)\t?$/mu.exec(part)?.[1];
    const to = /^(?:\+\+\+ b\/|rename to )(.*?)\t?$/mu.exec(part)?.[1];
    if (from === undefined) continue;
    const hunks = [...part.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gmu)].map(
      ([, line, removed = '1', added = '1']) => ({
        from: Number(line),
        removed: Number(removed),
        added: Number(added),
      }),
    );
    changes.set(from, { to: to ?? from, hunks });
  }
  return changes;
}
