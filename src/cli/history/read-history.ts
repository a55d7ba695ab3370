import { beforeHistory } from '../../history/days.ts';
import { type LineHistory, LineTracker } from '../../history/line-tracker.ts';
import type { Rewrite } from '../../history/rewrite.ts';
import type { Location } from './locate-repository.ts';
import { type Commit, readCommits } from './read-commits.ts';
import { patchesOf, TooLong } from './read-patches.ts';

/** What was read of a repository's history. */
export interface RepositoryHistory extends LineHistory {
  /** The commits that wrote parts of the list anew, oldest first. */
  readonly rewrites: readonly RewriteCommit[];
  /** Why older commits are missing; null if none is. */
  readonly gap: 'shallow' | 'limit' | null;
}

/** A commit that wrote parts of the list anew. */
export interface RewriteCommit extends Rewrite {
  /** The commit before it. */
  readonly before: string;
}

/** How much is read: older commits are left out. The text is in bytes. */
export interface HistoryLimits {
  readonly commits: number;
  readonly text: number;
}

const defaultLimits: HistoryLimits = { commits: 20_000, text: 2 ** 28 };

/**
 * Follows the lines of a repository's markdown from the first commit to the last one. If commits are missing or too
 * many, lines that the oldest one already has are of an unknown day. Null if git fails, or not even one commit is
 * within the limits.
 */
export function readHistory(
  folder: string,
  { boundaries }: Pick<Location, 'boundaries'>,
  limits = defaultLimits,
): RepositoryHistory | null {
  const commits = readCommits(folder);
  if (commits === null) return null;
  const isShallow = boundaries.includes(commits[0]?.hash ?? '');
  let count = Math.min(limits.commits, commits.length);
  while (count >= 1 || commits.length === 0) {
    const gap = count < commits.length ? 'limit' : isShallow ? 'shallow' : null;
    try {
      return { ...follow(folder, commits.slice(-count), gap !== null, limits.text), gap };
    } catch (error) {
      if (!(error instanceof TooLong)) return null;
      count = Math.floor(count / 4);
    }
  }
  return null;
}

/** Follows lines from commit to commit. If commits are missing before the first one, its day says nothing. */
function follow(
  folder: string,
  commits: readonly Commit[],
  isIncomplete: boolean,
  limit: number,
): Omit<RepositoryHistory, 'gap'> {
  const days = new Map(commits.map(({ hash, day }) => [hash, day]));
  const parents = new Map(commits.map(({ hash, parent }) => [hash, parent]));
  const rewrites: RewriteCommit[] = [];
  if (isIncomplete) days.set(commits[0]?.hash ?? '', beforeHistory);
  const tracker = new LineTracker();
  for (const { commit, files } of patchesOf(folder, commits, limit)) {
    const rewrite = tracker.apply(files, days.get(commit) ?? beforeHistory);
    const before = parents.get(commit) ?? null;
    if (rewrite !== null && before !== null) rewrites.push({ ...rewrite, before });
  }
  return { ...tracker.history(), rewrites };
}
