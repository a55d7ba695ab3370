import { type Case, partsOf } from './case-file.ts';

const fields = ['title', 'authors', 'venue', 'year'];

/**
 * What to print of a case that fails: its markdown, and each expected line above the line that was found in its place.
 * Null if all lines are as expected.
 */
export function explainDifference({ name, files, expected }: Case, found: readonly string[]): string | null {
  if (expected.join('\n') === found.join('\n')) return null;
  const missing = without(expected, found);
  const extra = without(found, expected);
  const differences = pairLines(missing, extra).map(explainPair);
  return [
    `The case ${name} is read otherwise than expected.`,
    ...files.map(numbered),
    ...(differences.length === 0 ? [explainOrder(expected, found)] : differences),
    'Lines that are not shown are as expected. To accept what was found, run with UPDATE_CASES=1.',
  ].join('\n\n');
}

/** The lines that the others lack. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

type Pair = readonly [expected: string | undefined, found: string | undefined];

/** Pairs lines about the same place, or the same title; the rest stay alone. */
function pairLines(missing: readonly string[], extra: readonly string[]): Pair[] {
  const left = [...extra];
  const pairs = missing.map((line): Pair => {
    const other = [placeOf, titleOf].flatMap(
      (keyOf) => left.find((each) => keyOf(each) === keyOf(line)) ?? [],
    )[0];
    if (other !== undefined) left.splice(left.indexOf(other), 1);
    return [line, other];
  });
  return [...pairs, ...left.map((line): Pair => [undefined, line])];
}

/** What a line is about: for a paper the first line of its entry, for a diagnostic its line. */
function placeOf(line: string): string {
  const parts = partsOf(line);
  if (line.startsWith('= ')) return `= ${parts.find((part) => /^@\d/u.test(part))?.split('-')[0] ?? ''}`;
  return line.startsWith('! ') ? line.split(' ').slice(0, 2).join(' ') : (line.split(' ')[0] ?? '');
}

function titleOf(line: string): string {
  return partsOf(line)[0] ?? '';
}

function explainPair([expected, found]: Pair): string {
  if (found === undefined) return `expected, not found:\n  ${expected}`;
  if (expected === undefined) return `found, not expected:\n  ${found}`;
  const other = differingFields(partsOf(expected.slice(2)), partsOf(found.slice(2)));
  const differing = expected.startsWith('= ') && other.length > 0 ? `  (differs in ${other.join(', ')})` : '';
  return `expected: ${expected}\nfound:    ${found}${differing === '' ? '' : `\n        ${differing}`}`;
}

function differingFields(expected: readonly string[], found: readonly string[]): string[] {
  const rest = (parts: readonly string[]) => parts.slice(fields.length).join(' | ');
  return [
    ...fields.filter((_, index) => expected[index] !== found[index]),
    ...(rest(expected) === rest(found) ? [] : ['what follows the year']),
  ];
}

function explainOrder(expected: readonly string[], found: readonly string[]): string {
  return ['the same lines in another order; expected:', ...expected, 'found:', ...found].join('\n');
}

function numbered({ path, text }: Case['files'][number]): string {
  const lines = text.split('\n').slice(0, -1);
  const width = String(lines.length).length;
  return [
    path,
    ...lines.map((line, index) => `  ${String(index + 1).padStart(width)}  ${line}`.trimEnd()),
  ].join('\n');
}
