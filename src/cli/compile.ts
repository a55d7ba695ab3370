import { parseArgs } from 'node:util';
import type { Origin } from '../compile/repository/code-hosts.ts';
import { compileFolder } from './compile-folder.ts';
import { type DiagnosticFormat, diagnosticFormats } from './formats/diagnostic-formats.ts';
import { summary } from './formats/summary.ts';
import { readOrigin, withOrigin } from './list-origin.ts';
import { onListError } from './on-list-error.ts';
import { writeWhole } from './write-whole.ts';

const usage = `usage: npm run compile -- LIST_DIR --out FILE.json [--report FILE.json] [--repository ADDRESS] [--format ${Object.keys(diagnosticFormats).join('|')}] [--strict]`;

interface Options {
  readonly folder: string;
  readonly out: string;
  readonly report: string | undefined;
  readonly origin: Origin | undefined;
  readonly format: DiagnosticFormat;
  /** Whether the diagnostics go to the standard output, for another program. */
  readonly forPrograms: boolean;
  readonly strict: boolean;
}

/**
 * Compiles a list into a dataset file. Exit codes: 0 done (warnings included), 1 input was lost and the output stays as it was,
 * 2 wrong usage. With --strict, warnings count as lost input.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  return onListError(() => {
    const { dataset, report } = withOrigin(compileFolder(options.folder), options.origin);
    const failing = report.diagnostics.filter(
      ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
    );
    const told = options.forPrograms
      ? report.diagnostics
      : report.diagnostics.filter(({ severity }) => severity !== 'info');
    const text = options.format(told, options.folder);
    if (options.forPrograms) console.log(text);
    else if (text !== '') console.error(text);
    console.error(summary(dataset, report));
    if (options.report !== undefined) writeWhole(options.report, `${JSON.stringify(report, null, 1)}\n`);
    if (failing.length > 0) return 1;
    writeWhole(options.out, `${JSON.stringify(dataset, null, 1)}\n`);
    return 0;
  });
}

function readOptions(args: string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        report: { type: 'string' },
        repository: { type: 'string' },
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
      },
    });
    const [folder, more] = positionals;
    const format = Object.entries(diagnosticFormats).find(([name]) => name === values.format)?.[1];
    const origin = readOrigin(values.repository);
    if (
      origin === null ||
      folder === undefined ||
      more !== undefined ||
      values.out === undefined ||
      format === undefined
    )
      return null;
    return {
      folder,
      out: values.out,
      report: values.report,
      origin,
      format,
      forPrograms: values.format !== 'text',
      strict: values.strict,
    };
  } catch {
    return null;
  }
}
