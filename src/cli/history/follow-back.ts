import { followPapers } from '../../changes/follow-papers.ts';
import type { ListFiles } from '../../compile/read/read-list.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Location } from './locate-repository.ts';
import type { RepositoryHistory } from './read-history.ts';
import { cachedStates } from './state-cache.ts';

/** Finds the ids that papers had in earlier states of their list, in their order: those that no paper has now. */
export type FollowBack = (papers: readonly Paper[]) => readonly (readonly string[])[];

/** Follows papers back over the commits that wrote parts of the list anew. */
export function followBack(
  files: ListFiles,
  folder: string,
  location: Location,
  { rewrites }: RepositoryHistory,
): FollowBack {
  return (papers) => followPapers(papers, cachedStates(files, folder, location, rewrites));
}

/** Follows papers back with `follow`, if it is given, and remembers what it found by the ids that they have now. */
export function rememberedBack(known: Map<string, readonly string[]>, follow: FollowBack | null): FollowBack {
  return (papers) => {
    for (const [index, ids] of follow?.(papers).entries() ?? []) known.set(papers[index]?.id ?? '', ids);
    const taken = new Set(papers.flatMap(({ id, formerIds }) => [id, ...formerIds]));
    return papers.map(({ id }) => (known.get(id) ?? []).filter((former) => !taken.has(former)));
  };
}
