import { spawnSync } from 'node:child_process';
import { type CommitPatch, readPatches } from '../../history/read-patch.ts';
import { safeOptions } from '../git.ts';
import { type Commit, markdownFiles } from './read-commits.ts';

/** So many commits are read at a time. */
const chunkSize = 200;
/** In milliseconds, for one chunk. */
const timeout = 60_000;

/**
 * Whatever git's settings say, here or in the repository: the same commits give the same text. Nothing is fetched, and
 * no program of the repository's choice runs.
 */
const options = [
  ...['-c', 'core.quotePath=false', '-c', 'protocol.allow=never', '-c', 'diff.interHunkContext=0'],
  ...['diff-tree', '-r', '-p', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv'],
  ...['--find-renames=50%', '-l400', '--diff-algorithm=myers', '--indent-heuristic', '--submodule=short'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '--line-prefix=', '--no-relative'],
];

/** Thrown if patches are larger than the limit. */
export class TooLong extends Error {}

/**
 * Reads what each commit changed in markdown files; the first one counts as if it had added all that it has. Throws
 * TooLong if the text is longer than `limit`, in bytes, and an Error if git fails.
 */
export function* patchesOf(
  folder: string,
  commits: readonly Commit[],
  limit: number,
): Generator<CommitPatch> {
  const [first, ...others] = commits;
  if (first === undefined) return;
  const empty = run(folder, ['hash-object', '-t', 'tree', '--stdin'], '', limit).trim();
  const text = run(folder, [...options, empty, first.hash, '--', ...markdownFiles], '', limit);
  yield { commit: first.hash, files: readPatches(text)[0]?.files ?? [] };
  let left = limit - text.length;
  for (let at = 0; at < others.length; at += chunkSize) {
    const chunk = others.slice(at, at + chunkSize);
    const input = chunk.map(({ hash, parent }) => `${hash} ${parent ?? empty}\n`).join('');
    const patch = run(folder, [...options, '--stdin', '--', ...markdownFiles], input, left);
    left -= patch.length;
    yield* readPatches(patch);
  }
}

function run(folder: string, args: readonly string[], input: string, limit: number): string {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...safeOptions, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
    input,
    maxBuffer: Math.max(1, limit),
    timeout,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOBUFS') throw new TooLong();
  if (status !== 0) throw new Error(`git ${args[0]} failed`);
  return stdout;
}
