import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../cli/project-root.ts';
import { isMarkdown } from '../../compile/read/walk-folder.ts';
import { allCases } from '../../testing/cases/read-cases.ts';
import { addressTarget } from './address-target.ts';
import { compilerTarget } from './compiler-target.ts';
import { readFuzzOptions } from './fuzz-options.ts';
import { type Finding, type FuzzRun, fuzzTarget } from './fuzz-target.ts';
import { libraryTarget } from './library-target.ts';
import { queryTarget } from './query-target.ts';

/** Findings are kept here; the folder is not committed. */
const findings = join(projectRoot, '.cache/fuzz');

const usage =
  'usage: npm run fuzz -- [--minutes N] [--seed S] [--target compiler | query | address | library [--path P]]';

type Run = (options: Parameters<typeof fuzzTarget>[1]) => FuzzRun;

/**
 * Checks random inputs of every target, or of the named one, and prints for each how many held. A finding is written to
 * a file and printed with the command that reproduces it. Exit codes: 0 all held, 1 a finding, 2 wrong usage.
 */
export function run(args: string[]): number {
  const options = readFuzzOptions(args, Date.now());
  const targets: ReadonlyMap<string, Run> = new Map<string, Run>([
    ['compiler', (how) => fuzzTarget(compilerTarget(pagesOfCases()), how)],
    ['query', (how) => fuzzTarget(queryTarget, how)],
    ['address', (how) => fuzzTarget(addressTarget, how)],
    ['library', (how) => fuzzTarget(libraryTarget, how)],
  ]);
  if (options === null || (options.target !== '' && !targets.has(options.target))) {
    console.error(usage);
    return 2;
  }
  const chosen = [...targets].filter(([name]) => options.target === '' || name === options.target);
  const time = (options.minutes * 60_000) / chosen.length;
  let found = 0;
  for (const [name, fuzz] of chosen) {
    const { checked, finding } = fuzz({ seed: options.seed, time, path: options.path });
    if (finding !== null) found += 1;
    console.log(
      finding === null ? `${name}: ${checked} inputs held (seed ${options.seed})` : keep(finding, checked),
    );
  }
  return found > 0 ? 1 : 0;
}

/** Writes a finding to a file, and returns what to print. */
function keep(finding: Finding, checked: number): string {
  const content = `${JSON.stringify(finding, null, 1)}\n`;
  const name = createHash('sha256').update(JSON.stringify(finding.input)).digest('hex').slice(0, 8);
  const file = join(findings, `${finding.target}-${name}.json`);
  mkdirSync(findings, { recursive: true });
  writeFileSync(file, content);
  return [
    `${finding.target}: input ${checked} does not hold`,
    `  ${finding.error.slice(0, 1_000)}`,
    `  kept in ${file}; again: npm run fuzz -- --target ${finding.target} --seed ${finding.seed} --path ${finding.path}`,
  ].join('\n');
}

/** The pages of the compiler's cases, in the order of their files. */
function pagesOfCases(): string[] {
  return allCases().flatMap(({ files }) =>
    files.filter(({ path }) => isMarkdown(path)).map(({ text }) => text),
  );
}
