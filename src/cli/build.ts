import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compileFolder } from './compile-folder.ts';
import { diagnosticFormats } from './formats/diagnostic-formats.ts';
import { summary } from './formats/summary.ts';
import { readOrigin, withDetectedOrigin } from './list-origin.ts';
import { outputFolderProblem } from './output-folder.ts';
import { reportListError } from './report-list-error.ts';
import { buildPlugin } from './site/build-plugin.ts';
import { firstLoad, formatFirstLoad, isOverBudget } from './site/first-load.ts';
import { projectRoot, siteConfig } from './site-config.ts';

const usage = 'usage: npm run build -- [LIST_DIR] [--out DIR] [--repository URL]';

/**
 * Builds a list's site into a folder (`data` into `dist` by default) and prints the size of the first load.
 * Exit codes: 0 built; 1 no list, a report with errors, or the bundled list's first load over budget; 2 wrong
 * usage, or an output folder that a build would damage.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { folder = 'data', out } = options;
  const problem = outputFolderProblem(out, folder);
  if (problem !== null) {
    console.error(`paperdex: ${problem}`);
    return 2;
  }
  return reportListError(async () => {
    const compilation = withDetectedOrigin(compileFolder(folder), folder, options.origin);
    const errors = compilation.report.diagnostics.filter(({ severity }) => severity === 'error');
    console.log(summary(compilation.dataset, compilation.report));
    if (errors.length > 0) {
      console.error(diagnosticFormats.text(errors, folder));
      return 1;
    }
    const site = siteConfig(buildPlugin(folder, compilation));
    const outDir = resolve(out);
    // A NODE_ENV set in the shell must not put development builds of the libraries into the site.
    process.env.NODE_ENV = 'production';
    await build({
      ...site,
      configFile: false,
      logLevel: 'warn',
      build: { ...site.build, outDir, emptyOutDir: outDir === resolve(projectRoot, 'dist') },
    });
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
      options: { out: { type: 'string', default: 'dist' }, repository: { type: 'string' } },
    });
    const origin = readOrigin(values.repository);
    return positionals.length > 1 || origin === null
      ? null
      : { folder: positionals[0], out: values.out, origin };
  } catch {
    return null;
  }
}
