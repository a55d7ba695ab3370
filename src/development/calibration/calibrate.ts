import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../../cli/files/write-atomically.ts';
import { projectRoot } from '../../cli/project-root.ts';
import { CorpusError, requireCorpus } from '../../testing/corpus.ts';
import { type Outcome, type Row, reliability, tableOf } from './calibration-table.ts';
import { outcomesOf } from './outcomes.ts';

const usage = 'usage: npm run calibrate -- [--measure SEED]...';
const tableFile = join(projectRoot, 'src/compile/reading/calibration.ts');

/** Seeds of the lists that the table is built from. Never tune the compiler on these lists: confidences would be too high. */
const seeds = [860101, 860202, 860303, 860404, 860505, 860606];
const listsPerSeed = 60;

/** How many lists are generated of each seed given with --measure. */
const listsPerMeasuredSeed = 100;

/**
 * Counts over generated lists how often papers are right, and writes the table from which confidences are read.
 * With --measure, compares the confidences with lists of other seeds instead. Exit codes: 0 done, 2 wrong usage
 * or no generator.
 */
export async function run(args: string[]): Promise<number> {
  const other = readSeeds(args);
  if (other === null) {
    console.error(usage);
    return 2;
  }
  try {
    const corpus = requireCorpus();
    if (other.length > 0) print(await outcomesOf(corpus, other, listsPerMeasuredSeed));
    else {
      const outcomes = await outcomesOf(corpus, seeds, listsPerSeed);
      writeAtomically(tableFile, source(tableOf(outcomes)));
      console.log(`wrote ${tableFile}, counted over ${outcomes.length} papers`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`paperdex: ${error.message}`);
    return 2;
  }
}

function readSeeds(args: string[]): number[] | null {
  try {
    const { values } = parseArgs({ args, options: { measure: { type: 'string', multiple: true } } });
    const others = (values.measure ?? []).map(Number);
    return others.every((seed) => Number.isSafeInteger(seed) && seed >= 0) ? others : null;
  } catch {
    return null;
  }
}

function print(outcomes: readonly Outcome[]): void {
  for (const line of reliability(outcomes)) console.log(line);
}

/** The table as the source file that holds it. */
function source(rows: readonly Row[]): string {
  return `/**
 * The share of generated papers that are right in all fields, by their certainty, in log odds. Written by
 * \`npm run calibrate\`: do not edit.
 */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
${rows.map(([certainty, share]) => `  [${certainty}, ${share}],\n`).join('')}];
`;
}
