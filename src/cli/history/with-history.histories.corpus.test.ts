import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { nearestPapers } from '../../panel/nearest-papers.ts';
import type { Dataset } from '../../paper/schema.ts';
import { compiledList } from '../../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { findIdChanges } from '../../testing/history/id-changes.ts';
import { isFullRun, isLarge, largestRewrites, pairsOf } from '../../testing/history/sampled-pairs.ts';
import { openHistory } from '../../testing/history/states.ts';
import { compileFolder } from '../compile-folder.ts';
import { createHistory } from './with-history.ts';

const { histories } = requireCorpus();
const bundles = readdirSync(histories).filter((name) => name.endsWith('.bundle'));
/** Papers drawn from each history. `git log -S` takes long for each. */
const drawn = isFullRun ? 50 : 15;

it('dates papers as `git log -S` does, or a former title or a link proves that the list had them before', {
  timeout: 1_800_000,
}, () => {
  const found = bundles.flatMap((bundle) => inClone(bundle, (folder) => compareWithPickaxe(folder)));
  const count = (name: keyof Comparison) => found.filter((paper) => paper[name]).length;
  const [added, proved, changed] = [count('isAdded'), count('isProved'), count('isChanged')];
  console.log(
    `${found.length} papers: added ${added} equal, ${proved} proved earlier; changed ${changed} equal`,
  );
  expect(found.length).toBeGreaterThanOrEqual(drawn * bundles.length);
  expect((added + proved) / found.length).toBeGreaterThanOrEqual(0.97);
  expect(changed / found.length).toBeGreaterThanOrEqual(0.93);
});

/** All pairs of successive states, which takes minutes, or of most lists those around the largest rewrites. */
const rewritesOfEach = 2;

it('the address of at least 95 % of the papers whose id changes opens them', { timeout: 3_600_000 }, () => {
  const found = bundles
    .filter((bundle) => isFullRun || !isLarge(bundle))
    .flatMap((bundle) => inClone(bundle, (folder) => idChanges(folder, join(histories, bundle))));
  const [former, opened] = [found.filter(({ isFormer }) => isFormer), found.filter(({ opens }) => opens)];
  for (const { opens, text } of found) if (!opens) console.log(text);
  console.log(
    `${found.length} ids changed: ${former.length} are former ids of their papers, the addresses of ${opened.length} open them`,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(opened.length / found.length).toBeGreaterThanOrEqual(0.95);
});

interface Comparison {
  readonly isAdded: boolean;
  readonly isProved: boolean;
  readonly isChanged: boolean;
}

/** Compares the days of some papers with those on which git finds their titles and lines first and last. */
function compareWithPickaxe(folder: string): Comparison[] {
  const { papers, pages } = withHistory(folder);
  const notes = new Set(pages.filter(({ kind }) => kind === 'note').map(({ path }) => path));
  const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/u);
  const step = Math.max(1, Math.floor(papers.length / drawn));
  return papers
    .filter((_, index) => index % step === 0)
    .map((paper) => {
      const [file = '', line = 1, from = 1, to = 1] = paper.provenance.title ?? [];
      const title = (linesOf(file)[line - 1] ?? '').slice(from - 1, to);
      const first = daysOf(folder, title, '*.md', '-i')[0] ?? '';
      const added = paper.added ?? '';
      const isAdded = added === first;
      const urls = paper.links.map(({ url }) => url);
      const wasListed = (url: string) => (daysOf(folder, url, '*.md')[0] ?? '~') <= added;
      const isProved = added < first && urls.some(wasListed);
      const last = paper.placements
        .flatMap((place) => {
          const lines = linesOf(place.file);
          const own = notes.has(place.file) ? lines : lines.slice(place.line - 1, place.endLine);
          return own
            .map((text) => text.replace(/^[-*+#>\s\d.]+/u, '').trimEnd())
            .filter((text) => text.length >= 12)
            .map((text) => daysOf(folder, text, place.file).at(-1) ?? '');
        })
        .toSorted()
        .at(-1);
      const isChanged = paper.changed === last;
      if (!isAdded)
        console.log(
          `added ${added}, git ${first}${isProved ? ' (proved)' : ''}: ${file}:${line} ${paper.title}`,
        );
      if (!isChanged) console.log(`changed ${paper.changed}, git ${last}: ${file}:${line} ${paper.title}`);
      return { isAdded, isProved, isChanged };
    });
}

/** The days of the commits that changed how often a text is in some files, oldest first. */
function daysOf(folder: string, text: string, files: string, ...options: readonly string[]): string[] {
  const search = ['log', '--first-parent', '--reverse', '--format=%cs', ...options, `-S${text}`, '--', files];
  return spawnSync('git', ['-C', folder, ...search], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
}

/** What became of the ids that change between two states: whether they are former ids, and their addresses open the paper. */
function idChanges(folder: string, bundle: string) {
  const copy = join(folder, 'states');
  const { states, checkOut, linesEdited } = openHistory(bundle, copy);
  const compilePages = createPageCompiler();
  const compiled = (state: string) => {
    checkOut(state);
    return compiledList(copy, compilePages).dataset;
  };
  let last: { readonly state: string; readonly dataset: Dataset } | null = null;
  return (isFullRun ? pairsOf(states) : largestRewrites(folder, states, rewritesOfEach)).flatMap(
    ([from, to]) => {
      const before: Dataset = last?.state === from ? last.dataset : compiled(from);
      const now = compiled(to);
      last = { state: to, dataset: now };
      const changes = findIdChanges(before, now, linesEdited(from, to));
      if (changes.length === 0) return [];
      const { papers } = compileFolder(copy, compilePages, createHistory(copy, console.log)).dataset;
      return changes.map(({ before: { id }, after }) => {
        const named = papers.find(({ formerIds }) => formerIds.includes(id));
        const opened = named ?? nearestPapers(id, papers).same;
        return {
          isFormer: named?.id === after.id,
          opens: opened?.id === after.id,
          text: `${to.slice(0, 7)} ${id} is now ${after.id}, and opens ${opened?.id ?? 'nothing'}`,
        };
      });
    },
  );
}

function withHistory(folder: string): Dataset {
  return compileFolder(folder, undefined, createHistory(folder, console.log)).dataset;
}

function inClone<Result>(bundle: string, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  try {
    spawnSync('git', ['clone', '--quiet', join(histories, bundle), join(folder, 'list')]);
    return use(bundle === '' ? folder : join(folder, 'list'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
