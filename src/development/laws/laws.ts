import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../../cli/files/write-atomically.ts';
import { projectRoot } from '../../cli/project-root.ts';
import { CorpusError, findCorpus } from '../../testing/corpus.ts';
import { laws } from './all-laws.ts';
import type { Law } from './law.ts';
import {
  committedCounts,
  countOf,
  countsFile,
  describeBreaker,
  faultOf,
  type LawCount,
} from './law-counts.ts';
import { cases, citations, listsOf, type Source } from './tried-pages.ts';
import { tryLaw } from './try-law.ts';

const usage = 'usage: npm run laws -- [--breakers LAW]';

/**
 * Tries the laws on citations and cases, and on lists if PAPERDEX_CORPUS names a corpus. Prints how many entries broke
 * each law, and writes the counts unless a share grew. With --breakers, prints the entries that break one law
 * instead. Exit codes: 0 no share grew, 1 one did, 2 wrong usage or no lists.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readLaws(args);
  if (asked === null) {
    console.error([usage, 'laws:', ...laws.map(({ name }) => `  ${name}`)].join('\n'));
    return 2;
  }
  try {
    const corpus = findCorpus();
    const sources = [citations, cases, ...(corpus === null ? [] : listsOf(corpus))];
    if (asked !== 'all') return printBreakers(asked, sources);
    return tryAll(sources);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`paperdex: ${error.message}`);
    return 2;
  }
}

function readLaws(args: string[]): Law | 'all' | null {
  try {
    const { breakers } = parseArgs({ args, options: { breakers: { type: 'string' } } }).values;
    return breakers === undefined ? 'all' : (laws.find(({ name }) => name === breakers) ?? null);
  } catch {
    return null;
  }
}

function printBreakers(law: Law, sources: readonly Source[]): number {
  for (const { read } of sources)
    for (const breaker of tryLaw(law, read()).breakers) console.log(`${describeBreaker(breaker)}\n`);
  return 0;
}

function tryAll(sources: readonly Source[]): number {
  const committed = committedCounts();
  const counts = { ...committed };
  let hasRisen = false;
  for (const { name: source, read } of sources) {
    const pages = read();
    const found: Record<string, LawCount> = {};
    for (const law of laws) {
      const trial = tryLaw(law, pages);
      const count = countOf(trial);
      found[law.name] = count;
      console.log(`${source.padEnd(15)} ${describeCount(count)}  ${law.name}`);
      const fault =
        committed[source]?.[law.name] === undefined ? null : faultOf(law.name, source, trial, committed);
      if (fault === null) continue;
      console.error(`\npaperdex: ${fault}\n`);
      hasRisen = true;
    }
    counts[source] = found;
  }
  if (hasRisen) return 1;
  writeAtomically(join(projectRoot, countsFile), `${JSON.stringify(counts, null, 2)}\n`);
  return 0;
}

function describeCount({ tried, broken }: LawCount): string {
  const share = tried === 0 ? 0 : (100 * broken) / tried;
  return `${String(broken).padStart(4)} of ${String(tried).padStart(4)} ${share.toFixed(1).padStart(5)} %`;
}
