import { parseArgs } from 'node:util';
import type { Origin } from '../compile/repository/code-hosts.ts';
import { compileFolder } from './compile-folder.ts';
import { type DiagnosticFormat, diagnosticFormats } from './formats/diagnostic-formats.ts';
import { summary } from './formats/summary.ts';
import { readOrigin, withOrigin } from './list-origin.ts';
import { reportErrors } from './report-errors.ts';
import { writeAtomically } from './write-atomically.ts';

const usage = `usage: npm run compile -- LIST_DIR --out FILE.json [--report FILE.json] [--repository URL] [--format ${Object.keys(diagnosticFormats).join('|')}] [--strict]`;

interface Options {
  readonly folder: string;
  readonly out: string;
  readonly report: string | undefined;
  readonly origin: Origin | undefined;
  readonly format: DiagnosticFormat;
  /** Whether the diagnostics are written to standard output, for another program to read. */
  readonly machineReadable: boolean;
  readonly strict: boolean;
}

/**
 * Compiles a list into a dataset file. Exit codes: 0 compiled, perhaps with warnings; 1 the report has
 * errors, and the output file is left unchanged; 2 wrong usage. With --strict, warnings count as errors.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  return reportErrors(() => {
    const { dataset, report } = withOrigin(compileFolder(options.folder), options.origin);
    const failing = report.diagnostics.filter(
      ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
    );
    const printed = options.machineReadable
      ? report.diagnostics
      : report.diagnostics.filter(({ severity }) => severity !== 'info');
    const text = options.format(printed, options.folder);
    const closing = summary(dataset, report);
    if (options.machineReadable) {
      console.log(text);
      console.error(closing);
    } else {
      if (text !== '') console.error(text);
      console.log(closing);
    }
    if (options.report !== undefined) writeAtomically(options.report, `${JSON.stringify(report, null, 1)}\n`);
    if (failing.length > 0) return 1;
    writeAtomically(options.out, `${JSON.stringify(dataset, null, 1)}\n`);
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
      machineReadable: values.format !== 'text',
      strict: values.strict,
    };
  } catch {
    return null;
  }
}
