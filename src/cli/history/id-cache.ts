import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { ListFiles } from '../../compile/read/read-list.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { version } from '../version.ts';
import { compiledIds } from './earlier-ids.ts';
import type { EarlierPaper, FindIds } from './former-ids.ts';

const fileName = 'paperdex-former-ids.json';
/** At most this many answers are kept. */
const maxAnswers = 24;

const id = z.nullable(z.string().check(z.regex(/^[a-z0-9][a-z0-9~-]*$/)));
const cacheSchema = z.object({ version: z.string(), answers: z.record(z.string(), z.array(id)) });
type Answers = z.infer<typeof cacheSchema>['answers'];

/** Like `compiledIds`, with a cache in the folder of the repository: compiling is slow. */
export function cachedIds(files: ListFiles, gitFolder: string): FindIds {
  const path = join(gitFolder, fileName);
  return (papers) => {
    const answers = readAnswers(path);
    const key = keyOf(files, papers);
    const known = answers[key];
    if (known?.length === papers.length) return known;
    const ids = compiledIds(files, papers);
    const kept = Object.entries(answers).slice(1 - maxAnswers);
    try {
      writeAtomically(
        path,
        JSON.stringify({ version: version(), answers: Object.fromEntries([...kept, [key, ids]]) }),
      );
    } catch {}
    return ids;
  };
}

/** A hash of all that the ids depend on. */
function keyOf(files: ListFiles, papers: readonly EarlierPaper[]): string {
  const paths = new Set(papers.map(({ before }) => before.file));
  const pages = files.pages.filter(({ path }) => paths.has(path));
  const lines = papers.map(({ paper, before }) => [before, paper.title, paper.links]);
  const text = JSON.stringify([pages, lines, files.layout, [...files.paths]]);
  return createHash('sha256').update(text).digest('hex');
}

function readAnswers(path: string): Answers {
  try {
    const cache = cacheSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return cache.version === version() ? cache.answers : {};
  } catch {
    // Missing or damaged.
    return {};
  }
}
