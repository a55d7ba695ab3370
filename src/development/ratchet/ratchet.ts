import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../../cli/files/write-atomically.ts';
import { projectRoot } from '../../cli/project-root.ts';
import { bulletItems } from './bullet-items.ts';
import { type Counts, countsOf, countsSchema, type Item, kinds, newItems, raisedKinds } from './counts.ts';
import { withEarlierSources } from './earlier-sources.ts';
import { sourceItems } from './source-items.ts';

const usage = 'usage: npm run ratchet -- [--frozen]';
const countsFile = 'src/development/ratchet/counts.json';

/** How many new items of a kind are printed. */
const maxPrinted = 20;

/**
 * Prints the compiler's counts and writes those that fell. Where one grew, prints the lines that did it. With
 * --frozen, writes nothing: a count that fell without being written is an error too. Exit codes: 0 no count
 * grew, 1 one did, 2 wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const frozen = readFrozen(args);
  if (frozen === null) {
    console.error(usage);
    return 2;
  }
  const items = await itemsOf(projectRoot);
  const found = countsOf(items);
  const allowed: Counts = countsSchema.parse(JSON.parse(readFileSync(join(projectRoot, countsFile), 'utf8')));
  for (const kind of kinds) console.log(countLine(found[kind], allowed[kind], kind));
  const raised = raisedKinds(allowed, found);
  if (raised.length > 0) {
    await printNewItems(raised, items);
    return 1;
  }
  if (kinds.every((kind) => found[kind] === allowed[kind])) return 0;
  if (frozen) {
    console.error(`paperdex: counts fell: run "npm run ratchet" and commit ${countsFile}`);
    return 1;
  }
  writeAtomically(join(projectRoot, countsFile), `${JSON.stringify(found, null, 2)}\n`);
  console.log(`wrote ${countsFile}: commit it with the change`);
  return 0;
}

function readFrozen(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { frozen: { type: 'boolean', default: false } } }).values.frozen;
  } catch {
    return null;
  }
}

function countLine(found: number, allowed: number, kind: string): string {
  const change = found === allowed ? '' : ` (${found > allowed ? 'grew' : 'fell'} from ${allowed})`;
  return `${String(found).padStart(6)} ${kind}${change}`;
}

/** All that counts in the sources below a folder. */
async function itemsOf(root: string): Promise<Item[]> {
  const paths = readdirSync(join(root, 'src/compile'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/compile/${path.replaceAll('\\', '/')}`)
    .filter((path) => /(?<!\.test)\.ts$/u.test(path) && !path.includes('/fixtures/'))
    .sort();
  return [
    ...paths.flatMap((path) => sourceItems(path, readFileSync(join(root, path), 'utf8'))),
    ...(await bulletItems(root)),
  ];
}

/** Prints what is new since the commit that wrote the counts, for each kind that grew. */
async function printNewItems(raised: readonly Item['kind'][], items: readonly Item[]): Promise<void> {
  const earlier = await withEarlierSources(projectRoot, countsFile, itemsOf);
  for (const kind of raised) {
    console.error(`\npaperdex: ${kind}: more than ${countsFile} allows`);
    if (earlier === null) {
      console.error(
        '  the commit that wrote the counts is not here: the new ones cannot be told from the old',
      );
      continue;
    }
    const added = newItems(kind, earlier, items);
    for (const { path, line, code } of added.slice(0, maxPrinted)) console.error(`  ${path}:${line} ${code}`);
    if (added.length > maxPrinted) console.error(`  and ${added.length - maxPrinted} more`);
  }
}
