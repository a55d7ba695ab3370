import type { Compilation } from '../../compile/compile-list.ts';
import type { ListFiles } from '../../compile/read/read-list.ts';
import { datePapers, titleLines } from '../../history/paper-dates.ts';
import { createSavedLines } from '../../history/saved-lines.ts';
import { isTracked } from '../git.ts';
import { type FollowBack, followBack, rememberedBack } from './follow-back.ts';
import { type FindIds, formerIds } from './former-ids.ts';
import { readCache, writeCache } from './history-cache.ts';
import { cachedIds } from './id-cache.ts';
import { createLocator, type Location } from './locate-repository.ts';
import { type RepositoryHistory, readHistory } from './read-history.ts';

/** Fills what a list's git history says into a compilation of these files. */
export type AddHistory = (compilation: Compilation, files: ListFiles) => Compilation;

/** Gets a sentence for the terminal. */
export type Tell = (notice: string) => void;

/**
 * Adds dates and former ids from the git history of the list in a folder. The compilation stays as it is without git,
 * outside a repository, and if git ignores the list. `tell` learns once if the history is incomplete.
 */
export function createHistory(folder: string, tell: Tell): AddHistory {
  const read = createReader(folder, once(tell));
  return (compilation, files) => {
    const found = read();
    if (found === null) return compilation;
    const { location, history } = found;
    const find = cachedIds(files, location.gitFolder);
    return withDates(compilation, files, found, find, followBack(files, folder, location, history));
  };
}

/**
 * Like `createHistory`, for a list that is compiled at every save. Only the first compilation after a commit looks for
 * the ids that papers had in earlier commits; a title that is not committed yet has none.
 */
export function createLiveHistory(folder: string, tell: Tell): AddHistory {
  const read = createReader(folder, once(tell));
  const known = new Map<string, string | null>();
  const knownBack = new Map<string, readonly string[]>();
  let searched: Found | null = null;
  return (compilation, files) => {
    const found = read();
    if (found === null) return compilation;
    const { location, history } = found;
    const isNew = searched !== found;
    searched = found;
    const find = isNew ? cachedIds(files, location.gitFolder) : null;
    const follow = isNew ? followBack(files, folder, location, history) : null;
    return withDates(
      compilation,
      files,
      found,
      rememberedIds(known, find),
      rememberedBack(knownBack, follow),
    );
  };
}

/** Finds ids among those that are known, and the others with `find`, if it is given. */
function rememberedIds(known: Map<string, string | null>, find: FindIds | null): FindIds {
  return (papers) => {
    const keys = papers.map(({ before }) => [before.file, ...before.block, before.text].join('\n'));
    for (const [index, id] of find?.(papers).entries() ?? []) known.set(keys[index] ?? '', id);
    return keys.map((key) => known.get(key) ?? null);
  };
}

/** A history that was read, and what is kept with it. */
interface Found {
  readonly history: RepositoryHistory;
  readonly savedLines: ReturnType<typeof createSavedLines>;
  readonly location: Location;
}

/** Reads the history, again only if another commit is checked out. `tell` learns what is missing from it. */
function createReader(folder: string, tell: Tell): () => Found | null {
  const locate = createLocator(folder);
  let last: { readonly key: string; readonly found: Found | null } | null = null;
  return () => {
    const location = locate();
    if (location === null) return null;
    const key = [location.head, ...location.boundaries].join();
    if (last?.key !== key) {
      const history = isTracked(folder) ? readOrCached(folder, location) : null;
      const savedLines = history === null ? null : createSavedLines(history, location.prefix);
      last = {
        key,
        found: history === null || savedLines === null ? null : { history, savedLines, location },
      };
      if (history !== null && history.gap !== null) tell(notices[history.gap]);
    }
    return last.found;
  };
}

function readOrCached(folder: string, location: Location): RepositoryHistory | null {
  const cached = readCache(location);
  if (cached !== null) return cached;
  const history = readHistory(folder, location);
  if (history !== null) writeCache(location, history);
  return history;
}

function once(tell: Tell): Tell {
  let hasTold = false;
  return (notice) => {
    if (!hasTold) tell(notice);
    hasTold = true;
  };
}

const notices = {
  shallow:
    'This clone has only the latest commits, so papers that are older than these have no dates. `git fetch --unshallow` gets the rest; in GitHub Actions, set `fetch-depth: 0` for actions/checkout.',
  limit: 'The git history is too long to be read whole, so the oldest papers have no dates.',
};

function withDates(
  compilation: Compilation,
  files: ListFiles,
  { history, savedLines, location: { prefix } }: Found,
  findIds: FindIds,
  follow: FollowBack,
): Compilation {
  const { dataset } = compilation;
  const lines = savedLines(files.pages.map(({ path, text }) => ({ path: prefix + path, text })));
  const titles = dataset.papers.map((paper) => titleLines(paper, lines, prefix));
  const { papers: dates, updated } = datePapers(dataset, titles, lines, history, prefix);
  const former = formerIds(dataset, titles, findIds);
  const papers = dataset.papers.map((paper, index) => ({
    ...paper,
    ...dates[index],
    formerIds: [...(former[index] ?? [])],
  }));
  const earlier = follow(papers);
  const followed = papers.map((paper, index) => ({
    ...paper,
    formerIds: [...paper.formerIds, ...(earlier[index] ?? [])],
  }));
  return { ...compilation, dataset: { ...dataset, list: { ...dataset.list, updated }, papers: followed } };
}
