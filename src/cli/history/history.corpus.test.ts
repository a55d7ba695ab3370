import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { wordsOf } from '../../history/line-words.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { openHistory } from '../../testing/history/states.ts';
import { compileFolder } from '../compile-folder.ts';
import { createHistory } from './with-history.ts';

const { histories } = requireCorpus();
const bundles = readdirSync(histories).filter((name) => name.endsWith('.bundle'));
/** Papers drawn from each history. */
const drawn = 50;

it('dates 200 papers as `git log -S` does, or a former title or a link proves that the list had them before', {
  timeout: 1_800_000,
}, () => {
  const found = bundles.flatMap((bundle) => inClone(bundle, (folder) => compareWithPickaxe(folder)));
  const count = (name: keyof Comparison) => found.filter((paper) => paper[name]).length;
  const [added, proved, changed] = [count('isAdded'), count('isProved'), count('isChanged')];
  console.log(
    `${found.length} papers: added ${added} equal, ${proved} proved earlier; changed ${changed} equal`,
  );
  expect(found.length).toBeGreaterThanOrEqual(200);
  expect((added + proved) / found.length).toBeGreaterThanOrEqual(0.97);
  expect(changed / found.length).toBeGreaterThanOrEqual(0.93);
});

// Most of the others were in a table in one line, before or after, and share no address with it.
/** All states are compiled in turn, which takes minutes. */
const isFullRun = process.env.PAPERDEX_HISTORIES === 'all';

it.runIf(isFullRun)(
  'keeps the former ids of most papers whose title was edited, or that came from bullets into a table',
  {
    timeout: 3_600_000,
  },
  () => {
    const found = bundles.flatMap((bundle) =>
      inClone(bundle, (folder) => idChanges(folder, join(histories, bundle))),
    );
    const kept = found.filter(({ isKept }) => isKept).length;
    for (const { isKept, text } of found) if (!isKept) console.log(text);
    console.log(`${found.length} ids changed, ${kept} are former ids of their papers`);
    expect(kept / found.length).toBeGreaterThanOrEqual(0.55);
  },
);

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

/** Compiles all states of a history in turn and tells what became of the ids of papers with another title. */
function idChanges(folder: string, bundle: string) {
  const { states, checkOut } = openHistory(bundle, join(folder, 'states'));
  const compilePages = createPageCompiler();
  let before: readonly Paper[] = [];
  return states.flatMap((state) => {
    checkOut(state);
    const { papers } = compileFolder(join(folder, 'states'), compilePages).dataset;
    const [ids, known] = [idsOf(papers), idsOf(before)];
    const gone = before.filter(({ id }) => !ids.has(id));
    const pairs = pairsOf(
      gone,
      papers.filter(({ id }) => !known.has(id)),
    );
    before = papers;
    if (pairs.length === 0) return [];
    const former = new Map(
      withHistory(join(folder, 'states')).papers.map(({ id, formerIds }) => [id, formerIds]),
    );
    return pairs.map(([one, other]) => ({
      isKept: former.get(other.id)?.includes(one.id) ?? false,
      text: `${state.slice(0, 7)} ${one.id} is now ${other.id}, with ${former.get(other.id)?.join() || 'none'}`,
    }));
  });
}

function idsOf(papers: readonly Paper[]): ReadonlySet<string> {
  return new Set(papers.map(({ id }) => id));
}

/** Pairs papers that went with papers that came: they have a link to the paper, or most words of the title in common. */
function pairsOf(gone: readonly Paper[], came: readonly Paper[]): [Paper, Paper][] {
  const left = new Set(came);
  return gone.flatMap((one): [Paper, Paper][] => {
    const scored = [...left].map((other) => ({ other, score: likeness(one, other) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { other: one, score: 0.75 });
    return left.delete(best.other) ? [[one, best.other]] : [];
  });
}

function likeness(one: Paper, other: Paper): number {
  const addresses = ({ links }: Paper) =>
    new Set(links.filter(({ kind }) => kind === 'paper').map(({ url }) => url));
  const [words, others] = [wordsOf(one.title), wordsOf(other.title)];
  const shared = [...words].filter((word) => others.has(word)).length;
  const urls = addresses(other);
  const haveLink = [...addresses(one)].some((url) => urls.has(url));
  return (2 * shared) / (words.size + others.size) + (haveLink ? 1 : 0);
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
