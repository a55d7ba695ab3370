import { parseArgs } from 'node:util';
import { compileFolder } from './compile-folder.ts';
import { formatDiagnostics, summary } from './format-diagnostics.ts';
import { onListError } from './on-list-error.ts';
import { writeWhole } from './write-whole.ts';

const usage = 'usage: npm run compile -- LIST_DIR --out FILE.json [--report FILE.json] [--strict]';

/**
 * Compiles a list into a dataset file. Exit codes: 0 done (warnings included), 1 input was lost and nothing was written,
 * 2 wrong usage. With --strict, warnings count as lost input.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  return onListError(() => {
    const { dataset, report } = compileFolder(options.folder);
    const failing = report.diagnostics.filter(({ severity }) => severity === 'error' || (options.strict && severity === 'warning'));
    console.error(formatDiagnostics(report.diagnostics.filter(({ severity }) => severity !== 'info')));
    console.error(summary(dataset, report));
    if (options.report !== undefined) writeWhole(options.report, `${JSON.stringify(report, null, 1)}\n`);
    if (failing.length > 0) return 1;
    writeWhole(options.out, `${JSON.stringify(dataset, null, 1)}\n`);
    return 0;
  });
}

function readOptions(args: string[]): { folder: string; out: string; report: string | undefined; strict: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, report: { type: 'string' }, strict: { type: 'boolean', default: false } },
    });
    const [folder, more] = positionals;
    if (folder === undefined || more !== undefined || values.out === undefined) return null;
    return { folder, out: values.out, report: values.report, strict: values.strict };
  } catch {
    return null;
  }
}
