import type { Compilation } from '../compile/compile-list.ts';
import type { Option } from './command-line/command.ts';
import { diagnosticFormats } from './formats/diagnostic-formats.ts';
import { summary } from './formats/summary.ts';

/** The options of commands that print the diagnostics of a list. */
export const reportOptions = {
  format: {
    value: 'FORMAT',
    choices: Object.keys(diagnosticFormats),
    help: `how to print the diagnostics: ${Object.keys(diagnosticFormats).join(', ')}`,
  },
  strict: { help: 'let warnings count as errors' },
} as const satisfies Readonly<Record<string, Option>>;

/**
 * Prints a list's diagnostics and summary. As text, the diagnostics are on standard error, without those that are only
 * worth a look, and the summary is on standard output; in formats for programs it is the reverse. Returns whether the
 * list has errors.
 */
export function reportList(
  { dataset, report }: Compilation,
  folder: string,
  { format = 'text', strict }: { readonly format: string | undefined; readonly strict: boolean },
): boolean {
  const isText = format === 'text';
  const printed = isText
    ? report.diagnostics.filter(({ severity }) => severity !== 'info')
    : report.diagnostics;
  const text = diagnosticFormats[format as keyof typeof diagnosticFormats](printed, folder);
  const closing = summary(dataset, report);
  if (isText) {
    if (text !== '') console.error(text);
    console.log(closing);
  } else {
    console.log(text);
    console.error(closing);
  }
  return report.diagnostics.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
}
