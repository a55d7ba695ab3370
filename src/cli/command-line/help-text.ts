import type { Command } from './command.ts';

/** The help of a command: its summary, how it is called, its words and options, an example and its exit codes. */
export function helpText({ name, summary, parameters, options, example, exitCodes }: Command): string {
  const words = parameters.map((each) => (each.isRequired ? each.name : `[${each.name}]`));
  const rows = [
    ...parameters.map((each): Row => [each.name, each.help]),
    ...Object.entries(options).map(
      ([option, { value, help }]): Row => [`--${option}${value === undefined ? '' : ` ${value}`}`, help],
    ),
    ['--help', 'print this help'] as const,
  ];
  return [
    summary,
    '',
    `usage: ${['paperdex', name, ...words, '[options]'].join(' ')}`,
    '',
    ...table(rows),
    '',
    `example: ${example}`,
    '',
    'exit codes:',
    ...table(
      [...exitCodes, [2, 'wrong usage'] as const].map(([code, meaning]): Row => [String(code), meaning]),
    ),
  ].join('\n');
}

type Row = readonly [string, string];

/** Rows in two columns, indented. */
export function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
