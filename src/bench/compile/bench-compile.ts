import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findBrowser } from '../../../e2e/browser.mjs';
import { projectRoot } from '../../cli/site-config.ts';
import { listFolders } from '../../testing/corpus.ts';
import { type Figure, formatFigures } from '../figure.ts';
import { writeGeneratedList } from '../generated/generated-list.ts';
import { copyList } from './copy-list.ts';
import { measureRecompiling } from './measure-edits.ts';
import { measurePreview } from './measure-preview.ts';
import { countPages, referenceList } from './reference-list.ts';
import { runApart } from './run-apart.ts';

const coldRuns = 5;
const edits = 20;
const allLists = { milliseconds: 12_000, megabytes: 700, judged: 'median' } as const;
const edited = { milliseconds: 300, judged: 'p95' } as const;
const large = { entries: 28_000, bytes: 20 * 1024 * 1024 };

/** Measures the compiler and the preview on the lists of a folder, the bundled list when there are none, and gives the table of figures. */
export async function benchCompile(lists: string): Promise<string> {
  const found = listFolders(lists);
  const folders = found.length > 0 ? found : [join(projectRoot, 'data')];
  const scratch = mkdtempSync(join(tmpdir(), 'paperdex-bench-'));
  try {
    const figures: Figure[] = [];
    for await (const figure of measure(folders, scratch)) {
      console.error(`measured: ${figure.what}`);
      figures.push(figure);
    }
    return formatFigures(figures);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function* measure(folders: readonly string[], scratch: string): AsyncGenerator<Figure> {
  const reference = referenceList(folders);
  const out = join(scratch, 'out');
  const compiled = (runs: number, folder: string) =>
    runApart(runs, 'compile', [folder, '--out', join(out, 'list.json')]);

  yield {
    what: `cold compile of the reference list, ${basename(reference)} (${countPages(reference)} pages)`,
    ...(await compiled(coldRuns, reference)),
    budget: { milliseconds: 1500, judged: 'median' },
  };
  yield {
    what: `compile of all ${folders.length} lists in one process`,
    ...(await runApart(1, 'compile-all', [out, ...folders])),
    budget: allLists,
  };
  for (const folder of folders)
    yield { what: `  ${basename(folder)}`, ...(await compiled(1, folder)), budget: allLists };

  const copyOf = (name: string): string => {
    copyList(reference, join(scratch, name));
    return join(scratch, name);
  };
  yield {
    what: 'one edit of the reference list, compiled again',
    ...measureRecompiling(copyOf('recompiled'), edits),
    budget: edited,
  };
  const browser = findBrowser();
  if (browser === null) console.error('no Chromium was found: the preview is not measured');
  else
    yield {
      what: 'one edit of the reference list, to the new row on screen',
      milliseconds: await measurePreview(copyOf('previewed'), edits, browser),
      budget: edited,
    };

  const generated = join(scratch, 'generated');
  writeGeneratedList(generated, large);
  yield {
    what: `compile of an invented list of ${large.entries} entries, ${large.bytes / 1024 / 1024} MB`,
    ...(await compiled(1, generated)),
    budget: { milliseconds: 25_000, megabytes: 1024, judged: 'median' },
  };
}
