import type { Matchable } from '../../changes/match-papers.ts';
import { compileList } from '../../compile/compile-list.ts';
import { pageFilter } from '../../compile/config/page-filter.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { type ListFiles, pageOf, type SourceFile } from '../../compile/read/read-list.ts';
import { isMarkdown } from '../../compile/read/walk-folder.ts';
import { keysOf } from '../../history/rewrite.ts';
import { aroundLines } from './around-lines.ts';
import { filesAtCommit, readContents } from './commit-files.ts';
import type { RewriteCommit } from './read-history.ts';

/** At most so many states are compiled: those before the largest rewrites. */
const maxStates = 64;
/** In characters, for all states together. */
const maxText = 2 ** 18;
/** In bytes, for all states together: a page that is the same in several counts once. */
const maxRead = 2 ** 25;
/** In lines: what is read around a line, so that it is read by the habits of its page. */
const context = 16;

/** A list's folder, and its path in the repository. */
interface Place {
  readonly folder: string;
  readonly prefix: string;
}

/** What a list had, before a commit, of what the commit wrote anew. */
interface State {
  readonly paths: readonly string[];
  readonly pages: readonly SourceFile[];
}

/**
 * Compiles what a list had before the commits that wrote parts of it anew, as far as it is about these parts, and
 * returns the papers of each state, the latest first.
 */
export function earlierStates(
  files: ListFiles,
  place: Place,
  rewrites: readonly RewriteCommit[],
): readonly (readonly Matchable[])[] {
  const compilePages = createPageCompiler();
  return statesBefore(files, place, rewrites)
    .map(({ paths, pages }) => {
      const state = { ...files, paths: new Set(paths), pages };
      return compileList(state, createReporter(), compilePages).dataset.papers.map(comparedFields);
    })
    .toReversed();
}

/** The states, oldest first. */
function statesBefore(files: ListFiles, place: Place, rewrites: readonly RewriteCommit[]): State[] {
  const read = stateReader(files, place);
  let left = maxText;
  return [...rewrites.entries()]
    .sort(([at, one], [otherAt, other]) => other.count - one.count || otherAt - at)
    .slice(0, maxStates)
    .flatMap(([at, rewrite]) => {
      const state = left > 0 ? read(rewrite) : null;
      const length = state?.pages.reduce((sum, { text }) => sum + text.trim().length, 0) ?? 0;
      if (state === null || length === 0 || length > left) return [];
      left -= length;
      return [{ at, state }];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ state }) => state);
}

/** Reads what a list had of a rewrite before it; null if too much was read already. */
function stateReader({ layout: { base }, config = {} }: ListFiles, { folder, prefix }: Place) {
  const isRead = pageFilter(config);
  const isOfList = (path: string) => base === '' || path.startsWith(`${base}/`);
  /** The keys of lines: most lines are in many states. */
  const known = new Map<string, readonly string[]>();
  const keysIn = (line: string) => known.get(line) ?? known.set(line, keysOf(line)).get(line) ?? [];
  const texts = new Map<string, string>();
  let left = maxRead;
  return ({ before, keys }: RewriteCommit): State | null => {
    const wanted = new Set(keys);
    const all = filesAtCommit(folder, before, prefix).filter(({ path }) => isOfList(path));
    const pages = all.filter(({ path }) => isMarkdown(path) && isRead(path));
    const missing = pages.filter(({ hash }) => !texts.has(hash));
    left -= missing.reduce((sum, { size }) => sum + size, 0);
    if (left < 0) return null;
    const contents = readContents(
      folder,
      missing.map(({ hash }) => hash),
    );
    for (const { path, hash } of missing) {
      const bytes = contents.get(hash);
      texts.set(hash, bytes === undefined ? '' : (pageOf(path, bytes, createReporter())?.text ?? ''));
    }
    return {
      paths: all.map(({ path }) => path),
      pages: pages.flatMap(({ path, hash }) => {
        const lines = (texts.get(hash) ?? '').split('\n');
        const found = lines.flatMap((line, index) =>
          keysIn(line).some((key) => wanted.has(key)) ? [index + 1] : [],
        );
        return found.length === 0 ? [] : [{ path, text: aroundLines(lines, found, context).join('\n') }];
      }),
    };
  };
}

/** The fields of a paper that are compared. */
function comparedFields({ id, title, identifiers, links, placements }: Matchable): Matchable {
  return {
    ...{ id, formerIds: [], title, identifiers },
    links: links.slice(0, 1).map(({ url }) => ({ url })),
    placements: placements.slice(0, 1).map(({ file, section }) => ({ file, section })),
  };
}
