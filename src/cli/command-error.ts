/** What a command cannot do, such as writing a file, as one sentence with the cause and the next step. */
export class CommandError extends Error {}

const causes: Readonly<Record<string, string>> = {
  EACCES: 'is not yours to write to; choose another folder with --out',
  EPERM: 'is not yours to write to; choose another folder with --out',
  EROFS: 'is on a disk that cannot be written to; choose another folder with --out',
  ENOSPC: 'does not fit on the disk; make room and build again',
  EDQUOT: 'does not fit into your disk quota; make room and build again',
  ENOTDIR: 'lies below a file; choose another folder with --out',
  EEXIST: 'is a file; choose a folder with --out',
  EISDIR: 'is a folder; choose a file with --out',
  ENOENT: 'cannot be created; choose another place with --out',
};

/**
 * The error of a failed file operation on a path, as a sentence; the error itself if it is that of no such operation.
 */
export function asCommandError(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  const code = String(error.code);
  return new CommandError(
    `${path} ${causes[code] ?? 'cannot be written; choose another folder with --out'} (${code})`,
  );
}
