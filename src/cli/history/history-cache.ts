import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Day } from '../../history/days.ts';
import type { EarlierText, TrackedLine } from '../../history/tracked-line.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Location } from './locate-repository.ts';
import type { RepositoryHistory } from './read-history.ts';

/** Increase this when lines are followed in another way, or the file's form changes. */
const cacheVersion = 2;
const fileName = 'paperdex-history.json';
/** In characters; a larger cache is not written. */
const maxSize = 2 ** 26;

const index = z.int().check(z.gte(0));
const cacheSchema = z.object({
  version: z.literal(cacheVersion),
  head: z.string(),
  boundaries: z.array(z.string()),
  gap: z.nullable(z.enum(['shallow', 'limit'])),
  /** All days; other fields hold indexes of this array. */
  days: z.array(z.string().check(z.regex(/^$|^\d{4}-\d{2}-\d{2}$/u))),
  files: z.array(
    z.object({
      path: z.string(),
      text: z.nullable(z.string()),
      added: z.array(index),
      changed: z.array(index),
      earlier: z.record(z.string(), z.array(z.object({ text: z.string(), block: z.array(z.string()) }))),
    }),
  ),
  rewrites: z.array(
    z.object({ before: z.string().check(z.regex(/^[0-9a-f]+$/)), count: index, keys: z.array(z.string()) }),
  ),
  touched: z.record(z.string(), index),
  written: z.record(z.string(), index),
});
type Cache = z.infer<typeof cacheSchema>;

/** What was read of the history up to the commit that is checked out; null if it is not in the cache. */
export function readCache({ gitFolder, head, boundaries }: Location): RepositoryHistory | null {
  try {
    const cache = cacheSchema.parse(JSON.parse(readFileSync(join(gitFolder, fileName), 'utf8')));
    const isSame = cache.head === head && cache.boundaries.join() === boundaries.join();
    return isSame ? unpacked(cache) : null;
  } catch {
    // Missing or damaged.
    return null;
  }
}

/** Keeps what was read in git's folder. A failure is no error: the history is read again then. */
export function writeCache({ gitFolder, head, boundaries }: Location, history: RepositoryHistory): void {
  const text = JSON.stringify({ ...packed(history), version: cacheVersion, head, boundaries });
  if (text.length > maxSize) return;
  try {
    writeAtomically(join(gitFolder, fileName), text);
  } catch {}
}

function packed({
  files,
  touched,
  written,
  rewrites,
  gap,
}: RepositoryHistory): Omit<Cache, 'head' | 'boundaries' | 'version'> {
  const days = new Map<Day, number>();
  const indexOf = (day: Day) => days.get(day) ?? days.set(day, days.size).size - 1;
  const indexes = (map: ReadonlyMap<string, Day>) =>
    Object.fromEntries([...map].map(([key, day]) => [key, indexOf(day)]));
  const packedFiles = [...files].map(([path, lines]) => ({
    path,
    text: lines.length === 0 ? null : lines.map(({ text }) => text).join('\n'),
    added: lines.map(({ added }) => indexOf(added)),
    changed: lines.map(({ changed }) => indexOf(changed)),
    earlier: Object.fromEntries(
      lines.flatMap(({ earlier }, line) =>
        earlier.length > 0 ? [[line, earlier.map(({ text, block }) => ({ text, block: [...block] }))]] : [],
      ),
    ),
  }));
  const packedRewrites = rewrites.map((rewrite) => ({ ...rewrite, keys: [...rewrite.keys] }));
  const rest = { touched: indexes(touched), written: indexes(written) };
  return { gap, files: packedFiles, rewrites: packedRewrites, ...rest, days: [...days.keys()] };
}

/** Throws if the parts of the cache do not fit each other. */
function unpacked({ days, files, touched, written, rewrites, gap }: Cache): RepositoryHistory {
  const dayAt = (at: number | undefined): Day => {
    const day = days[at ?? -1];
    if (day === undefined) throw new Error('no such day');
    return day;
  };
  const none: readonly EarlierText[] = [];
  const linesOf = ({ text, added, changed, earlier }: Cache['files'][number]): TrackedLine[] =>
    (text?.split('\n') ?? []).map((line, at) => ({
      text: line,
      added: dayAt(added[at]),
      changed: dayAt(changed[at]),
      earlier: earlier[at] ?? none,
    }));
  const daysOf = (map: Readonly<Record<string, number>>) =>
    new Map(Object.entries(map).map(([key, at]) => [key, dayAt(at)]));
  return {
    gap,
    rewrites,
    files: new Map(files.map((file) => [file.path, linesOf(file)])),
    touched: daysOf(touched),
    written: daysOf(written),
  };
}
