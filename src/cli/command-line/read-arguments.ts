import { parseArgs } from 'node:util';
import { nearest } from '../../compile/diagnostics/nearest.ts';
import type { Arguments, Command, Options } from './command.ts';

/** What the arguments of a command are, that its help is asked for, or what is wrong with them, as one sentence. */
export type ReadArguments<Own extends Options> =
  | { readonly arguments: Arguments<Own> }
  | { readonly help: true }
  | { readonly problem: string };

/** Reads the arguments of a command. */
export function readArguments<Own extends Options>(
  { parameters, options }: Command<Own>,
  args: readonly string[],
): ReadArguments<Own> {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? 'boolean' : 'string' } as const,
        ]),
      ),
    },
  });
  const words: string[] = [];
  const values: Record<string, string | boolean | undefined> = Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, value === undefined ? false : undefined]),
  );
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { help: true };
    // `--out --force`: the next option is no value.
    const given = token.inlineValue === false && token.value.startsWith('-') ? undefined : token.value;
    const problem = problemWith(token.name, token.rawName, given, options);
    if (problem !== null) return { problem };
    values[token.name] = token.value ?? true;
  }
  const missing = parameters.find(({ isRequired }, index) => isRequired && words[index] === undefined);
  if (missing !== undefined) return { problem: `${missing.name} is missing: ${missing.help}` };
  const extra = words[parameters.length];
  if (extra !== undefined) return { problem: `“${extra}” is one word too many` };
  return { arguments: { words, options: values as Arguments<Own>['options'] } };
}

/** What is wrong with an option; null if nothing is. */
function problemWith(
  name: string,
  printed: string,
  given: string | undefined,
  options: Options,
): string | null {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const meant = nearest(name, [...Object.keys(options), 'help']);
    return `there is no option ${printed}${meant === null ? '' : `; did you mean --${meant}?`}`;
  }
  const { value, choices } = option;
  if (value === undefined) return given === undefined ? null : `${printed} takes no value`;
  if (given === undefined || given === '') return `${printed} needs a value: ${printed} ${value}`;
  if (choices === undefined || choices.includes(given)) return null;
  const meant = nearest(given, choices);
  return `${printed} must be one of ${choices.join(', ')}, not “${given}”${meant === null ? '' : `; did you mean ${meant}?`}`;
}
