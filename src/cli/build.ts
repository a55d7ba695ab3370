import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileFolder } from './compile-folder.ts';
import { diagnosticFormats } from './formats/diagnostic-formats.ts';
import { summary } from './formats/summary.ts';
import { readOrigin, withDetectedOrigin } from './list-origin.ts';
import { foreignFilesProblem, outputFolderProblem } from './output-folder.ts';
import { reportErrors } from './report-errors.ts';
import { firstLoad, formatFirstLoad, isOverBudget } from './site/first-load.ts';
import { shellFolder } from './site/shell-folder.ts';
import { siteFiles } from './site/site-files.ts';
import { writeSite } from './site/write-site.ts';

const usage = 'usage: npm run build -- [LIST_DIR] [--out DIR] [--force] [--repository URL]';

/**
 * Builds a list's site into a folder (`data` into `dist` by default) and prints the size of the first load.
 * Exit codes: 0 built; 1 no list, a report with errors, a folder that cannot be written, or the bundled list's first
 * load over budget; 2 wrong usage, or an output folder that a build would damage.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { folder = 'data', out, force } = options;
  const problem = outputFolderProblem(out, folder) ?? (force ? null : foreignFilesProblem(out));
  if (problem !== null) {
    console.error(`paperdex: ${problem}`);
    return 2;
  }
  return reportErrors(async () => {
    // The list's first rows are rendered with the production build of React, whatever NODE_ENV says.
    process.env.NODE_ENV = 'production';
    const compilation = withDetectedOrigin(compileFolder(folder), folder, options.origin);
    const errors = compilation.report.diagnostics.filter(({ severity }) => severity === 'error');
    console.log(summary(compilation.dataset, compilation.report));
    if (errors.length > 0) {
      console.error(diagnosticFormats.text(errors, folder));
      return 1;
    }
    const outDir = resolve(out);
    writeSite(outDir, await siteFiles(await shellFolder(), folder, compilation));
    const load = firstLoad(outDir);
    console.log(formatFirstLoad(load));
    return options.folder === undefined && isOverBudget(load) ? 1 : 0;
  });
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'dist' },
        force: { type: 'boolean', default: false },
        repository: { type: 'string' },
      },
    });
    const origin = readOrigin(values.repository);
    return positionals.length > 1 || origin === null
      ? null
      : { folder: positionals[0], out: values.out, force: values.force, origin };
  } catch {
    return null;
  }
}
