import { git, isTracked } from '../../git.ts';
import { liveFile } from '../live-files.ts';
import type { LiveList } from '../live-list.ts';
import type { Send } from '../local-server.ts';
import { type HeadThread, startHeadThread } from './head-thread.ts';

/**
 * Answers what changed since the last commit, which is compiled when it is first asked for, off the main thread.
 * `head.json`: the commit, abbreviated, or null if git does not know the list. `since-head.json`: the changes too,
 * or null if they cannot be known. False for any other path.
 */
export function answerSinceHead(folder: string, list: LiveList): (path: string, send: Send) => boolean {
  let thread: Promise<HeadThread> | null = null;
  let known = '';

  const changesSince = async (commit: string) => {
    if (thread === null || known !== commit) {
      void thread?.then(({ stop }) => stop());
      known = commit;
      thread = startHeadThread(folder, commit);
    }
    const dataset = String(liveFile(list, folder, 'dataset.json')?.content ?? '');
    if (dataset === '') return null;
    const asked = thread;
    const changes = await (await asked).compare({ dataset, diagnostics: list.report().diagnostics });
    if (changes === null && thread === asked) thread = null;
    return changes;
  };

  return (path, send) => {
    if (path === 'head.json') {
      send(JSON.stringify(headOf(folder)?.slice(0, shownLength) ?? null));
      return true;
    }
    if (path !== 'since-head.json') return false;
    const commit = headOf(folder);
    if (commit === null) send('null');
    else
      changesSince(commit).then(
        (changes) =>
          send(changes === null ? 'null' : JSON.stringify({ head: commit.slice(0, shownLength), changes })),
        () => send('null'),
      );
    return true;
  };
}

/** How much of a commit's hash is shown. */
const shownLength = 7;

/** The last commit of the repository that a list is in; null without git, without a commit, or if git ignores the list. */
function headOf(folder: string): string | null {
  const commit = git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD');
  return commit !== null && isTracked(folder) ? commit : null;
}
