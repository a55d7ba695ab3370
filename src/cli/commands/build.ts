import { resolve } from 'node:path';
import type { Dataset } from '../../paper/schema.ts';
import type { Command } from '../command-line/command.ts';
import { listParameter, repositoryOptions } from '../command-line/list-parameter.ts';
import { runCommand, wrongUsage } from '../command-line/run-command.ts';
import { defaultList, isBundledList } from '../default-list.ts';
import { foreignFilesProblem, outputFolderProblem } from '../files/output-folder.ts';
import { diagnosticFormats } from '../formats/diagnostic-formats.ts';
import { summary } from '../formats/summary.ts';
import { createHistory } from '../history/with-history.ts';
import { describeSource, readOrigin, withDetectedOrigin } from '../list-origin.ts';
import { compileWithProgress } from '../progress/compile-with-progress.ts';
import { createProgress } from '../progress/progress.ts';
import { firstLoad, formatFirstLoad, isOverBudget } from '../site/first-load.ts';
import { withServiceWorker } from '../site/offline/with-service-worker.ts';
import { removingWorker, storingWorker } from '../site/offline/worker-sources.ts';
import { withOneFile } from '../site/one-file/with-one-file.ts';
import { shellFolder } from '../site/shell-folder.ts';
import { describeAddress, siteAddress } from '../site/site-address.ts';
import type { SiteFile } from '../site/site-file.ts';
import { describePages, siteFiles } from '../site/site-files.ts';
import { writeSite } from '../site/write-site.ts';

/** Builds a list's site. */
export const command = {
  name: 'build',
  summary: 'Builds a list’s site: a folder of static files for any host.',
  parameters: [listParameter],
  options: {
    out: { value: 'FOLDER', help: 'where to build the site; without it, dist' },
    force: { help: 'build into a folder with files that Paperdex did not write, and leave these alone' },
    'one-file': { help: 'also write paperdex.html, the whole site in one file that opens without a host' },
    bulk: { help: 'also write bulk/: the papers for OpenSearch, for lists that are too long for a browser' },
    ...repositoryOptions,
    'no-history': { help: 'leave out what the git history says: dates, and the ids that papers had before' },
  },
  example: 'paperdex build . --out site',
  exitCodes: [
    [0, 'built, perhaps with warnings'],
    [1, 'no list, an error in it, or a folder that cannot be written; the old site stays'],
  ],
} as const satisfies Command;

/** Runs the command. Also fails if the bundled list's first load is over its budget. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, async ({ words: [folder = defaultList()], options }) => {
    const { out = 'dist', force } = options;
    const given = readOrigin(options);
    if ('problem' in given) {
      console.error(wrongUsage(command.name, given.problem));
      return 2;
    }
    const problem = outputFolderProblem(out, folder) ?? (force ? null : foreignFilesProblem(out));
    if (problem !== null) {
      console.error(wrongUsage(command.name, problem));
      return 2;
    }
    // The list's first rows are rendered with the production build of React, whatever NODE_ENV says.
    process.env.NODE_ENV = 'production';
    const progress = createProgress();
    const addHistory = options['no-history'] ? undefined : createHistory(folder, console.error);
    const compiled = compileWithProgress(folder, progress, addHistory);
    const compilation = withDetectedOrigin(compiled, folder, given.origin);
    const errors = compilation.report.diagnostics.filter(({ severity }) => severity === 'error');
    console.log(summary(compilation.dataset, compilation.report));
    if (errors.length > 0) {
      console.error(diagnosticFormats.text(errors, folder));
      return 1;
    }
    const address = siteAddress(compilation.config.site, folder);
    for (const notice of [
      describeSource(compilation.dataset, given.origin),
      describeAddress(address),
      describePages(compilation),
    ])
      if (notice !== null) console.log(notice);
    const outDir = resolve(out);
    progress.begin('Writing');
    try {
      const shell = await shellFolder();
      const { dataset, config } = compilation;
      const files = await siteFiles(shell, folder, compilation, address?.address ?? null);
      const whole = options['one-file'] ? await withOneFile(files, dataset) : files;
      const all = options.bulk ? await withBulk(whole, dataset) : whole;
      const worker = config.offline === false ? removingWorker : storingWorker;
      writeSite(outDir, withServiceWorker(all, shell, dataset.list, worker));
    } finally {
      progress.end();
    }
    const load = firstLoad(outDir);
    console.log(formatFirstLoad(load, isBundledList(folder)));
    return isBundledList(folder) && isOverBudget(load) ? 1 : 0;
  });
}

/** A site with its papers for a search engine beside its page, which stays the last file. */
async function withBulk(files: readonly SiteFile[], dataset: Dataset): Promise<readonly SiteFile[]> {
  // Few builds need it.
  const { bulkFiles } = await import('../open-data/bulk-files.ts');
  return files.toSpliced(-1, 0, ...bulkFiles(dataset));
}
