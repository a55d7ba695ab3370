import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../cli/project-root.ts';
import type { Reporter } from '../../compile/diagnostics/reporter.ts';
import { type ListFiles, readList } from '../../compile/read/read-list.ts';
import { type Case, parseCases } from './case-file.ts';

/** One text file a subject. */
export const casesFolder = join(projectRoot, 'src/compile/cases');

/** Every case of the compiler, by file. */
export function readCases(): { file: string; intro: string; cases: Case[] }[] {
  return readdirSync(casesFolder)
    .sort()
    .map((file) => ({ file, ...parseCases(readFileSync(join(casesFolder, file), 'utf8')) }));
}

/** Every case, in the order of the files. */
export function allCases(): Case[] {
  return readCases().flatMap(({ cases }) => cases);
}

/** Calls the function with the files of a case, read from a folder that exists until it returns. */
export function withListOf<T>({ files }: Case, reporter: Reporter, use: (list: ListFiles) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use({ ...readList(folder, reporter), year: 2026 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
