/** A few pages, and what the compiler reads from them: one case of a file in `src/compile/cases`. */
export interface Case {
  readonly name: string;
  readonly files: readonly CaseFile[];
  /** A line for each paper, diagnostic and so on, as `describeReading` writes them; `≠` is for `withKnownWrong`. */
  readonly expected: readonly string[];
}

interface CaseFile {
  readonly path: string;
  readonly text: string;
}

const caseMark = '==== ';
const fileMark = '---- ';
const expectedMark = '---- expected';

/** Stands for what editors remove or show as something else. */
const visible = { ' ': '␠', '\t': '␉' };

/** The text above the first case, and the cases below it. Throws an error that names the line that is no part of a case. */
export function parseCases(text: string): { intro: string; cases: Case[] } {
  const [intro = '', ...blocks] = `\n${text}`.split(`\n${caseMark}`);
  return { intro: intro.trim(), cases: blocks.map(parseCase) };
}

function parseCase(block: string): Case {
  const [first = '', ...lines] = block.split('\n');
  const name = first.trim();
  const end = lines.indexOf(expectedMark);
  if (end < 0) throw new Error(`case ${name}: no line "${expectedMark}"`);
  if (lines[0]?.startsWith(fileMark) !== true || end === 0)
    throw new Error(`case ${name}: the line below the name is not "${fileMark}" and the path of a file`);
  const files: { path: string; lines: string[] }[] = [];
  for (const line of lines.slice(0, end))
    if (line.startsWith(fileMark)) files.push({ path: line.slice(fileMark.length), lines: [] });
    else files.at(-1)?.lines.push(line.replaceAll(visible[' '], ' ').replaceAll(visible['\t'], '\t'));
  return {
    name,
    files: files.map(({ path, lines }) => ({ path, text: lines.map((line) => `${line}\n`).join('') })),
    expected: unwrapped(lines.slice(end + 1).filter((line) => line.trim() !== '')),
  };
}

/** The text of a file of cases. `parseCases` reads the same cases from it. */
export function printCases({ intro, cases }: ReturnType<typeof parseCases>): string {
  return [intro, ...cases.map(printCase)].map((part) => `${part}\n`).join('\n');
}

function printCase({ name, files, expected }: Case): string {
  const sources = files.flatMap(({ path, text }) => [
    `${fileMark}${path}`,
    ...text.split('\n').slice(0, -1).map(withVisibleBlanks),
  ]);
  return [`${caseMark}${name}`, ...sources, expectedMark, ...expected.flatMap(wrapped)].join('\n');
}

function withVisibleBlanks(line: string): string {
  return line.replace(/ +$/u, (blanks) => visible[' '].repeat(blanks.length)).replaceAll('\t', visible['\t']);
}

const maxWidth = 160;
/** In front of a line that continues the one above. */
const continued = '  | ';

function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines)
    if (line.startsWith(continued)) whole.push(`${whole.pop() ?? ''}${line.slice(1)}`);
    else whole.push(line);
  return whole;
}

/** A line that is too wide, broken at bars: title, authors, venue and year stay together. */
function wrapped(line: string): string[] {
  const parts = partsOf(line);
  const kept = line.length <= maxWidth ? parts.length : /^[=≠] /u.test(line) ? 4 : 1;
  const lines = [joinParts(parts.slice(0, kept))];
  for (const part of parts.slice(kept)) {
    const longer = `${lines.at(-1) ?? ''} | ${part}`;
    if (lines.length > 1 && longer.length <= maxWidth) lines.splice(-1, 1, longer);
    else lines.push(`${continued}${part}`);
  }
  return lines;
}

/**
 * The lines that were found, with the right line above each that is known to be wrong, as in the expected lines:
 * `= right`, and below it `≠ what is read`.
 */
export function withKnownWrong(expected: readonly string[], found: readonly string[]): string[] {
  return found.flatMap((line) => {
    const wrong = line.replace(/^= /u, '≠ ');
    const right = line === wrong ? undefined : expected[expected.indexOf(wrong) - 1];
    return right === undefined ? [line] : [right, wrong];
  });
}

/** The parts of a line between its bars. */
export function partsOf(line: string): string[] {
  return line.split(/ \|(?= |$)/u).map((part) => part.trim());
}

/** A line of parts with bars between them. */
export function joinParts(parts: readonly string[]): string {
  const [first = '', ...others] = parts.map((part) => part.trim());
  return first + others.map((part) => (part === '' ? ' |' : ` | ${part}`)).join('');
}
