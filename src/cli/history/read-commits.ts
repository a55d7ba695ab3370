import { beforeHistory, type Day } from '../../history/days.ts';
import { git } from '../git.ts';

/** The files whose lines are followed: all markdown of the repository, as it may have been moved into the list. */
export const markdownFiles = ['md', 'markdown', 'mdown', 'qmd'].map((end) => `:(top,icase)*.${end}`);

/** A commit of the branch that is checked out. */
export interface Commit {
  readonly hash: string;
  /** The commit that it follows on the branch; null for the first one. */
  readonly parent: string | null;
  readonly day: Day;
}

/**
 * Reads the commits that touched markdown in the repository that a folder is in, oldest first, along the first parents:
 * a merge is the day on which the branch got what was merged. Days are those of the committers, where they were. Null
 * if git fails.
 */
export function readCommits(folder: string): readonly Commit[] | null {
  const printed = git(
    folder,
    ...['log', '--first-parent', '--reverse', '--no-show-signature', '--format=%H|%P|%cs', 'HEAD', '--'],
    ...markdownFiles,
  );
  if (printed === null) return null;
  return printed.split('\n').flatMap((line): Commit[] => {
    const [hash = '', parents = '', day = ''] = line.split('|');
    const parent = parents.split(' ')[0] ?? '';
    const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day);
    return hash === ''
      ? []
      : [{ hash, parent: parent === '' ? null : parent, day: isDay ? day : beforeHistory }];
  });
}
