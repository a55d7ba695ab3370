import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod/mini';
import { compileFolder } from '../../cli/compile-folder.ts';
import type { Paper } from '../../paper/schema.ts';
import { type Corpus, foldersOfLists } from '../../testing/corpus.ts';
import { withMadeUpLists } from '../../testing/made-up-lists.ts';
import type { Outcome } from './calibration-table.ts';

/** Generates lists from seeds, compiles them and compares each paper with what was meant. */
export async function outcomesOf(
  { generator, scorer }: Pick<Corpus, 'generator' | 'scorer'>,
  seeds: readonly number[],
  lists: number,
): Promise<Outcome[]> {
  const { score }: { score: Score } = await import(/* @vite-ignore */ pathToFileURL(scorer).href);
  return seeds.flatMap((seed) =>
    withMadeUpLists({ generator }, { seed, lists }, (folder) =>
      foldersOfLists(join(folder, 'lists')).flatMap((list) => judge(list, folder, score)),
    ),
  );
}

/** The scorer's function: gold, the lines that are scored, a dataset -> counts. */
type Score = (gold: readonly unknown[], ranges: readonly unknown[], dataset: object) => { counts: unknown };

function judge(list: string, folder: string, score: Score): Outcome[] {
  const [gold, ranges] = ['gold', 'ranges'].map((kind) =>
    linesOf(join(folder, 'gold', `${basename(list)}.${kind}.jsonl`)),
  );
  const { dataset, certainties } = compileFolder(list);
  return dataset.papers.flatMap((paper: Paper, index) => {
    const { counts } = score(gold ?? [], ranges ?? [], { papers: [paper] });
    const isRight = isAllRight(countsSchema.parse(counts));
    const certainty = certainties[index] ?? Number.NaN;
    return isRight === null ? [] : [{ certainty, confidence: paper.confidence ?? 0, isRight }];
  });
}

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** For a list of names: the numbers of right, extra and missing ones. */
const names = z.tuple([z.number(), z.number(), z.number()]);

const countsSchema = z.object({
  pred: z.number(),
  hit: z.number(),
  kindN: z.number(),
  kindOk: z.number(),
  titleOk: z.number(),
  venueOk: z.number(),
  yearOk: z.number(),
  authors: names,
  affiliations: names,
  awards: names,
});

/** Tells whether a compiled paper is in the list and all its fields are right, by the scorer's counts for it alone; null if it is not scored. */
export function isAllRight(counts: z.infer<typeof countsSchema>): boolean | null {
  const { pred, hit, kindN, kindOk, titleOk, venueOk, yearOk, authors, affiliations, awards } = counts;
  if (pred === 0) return null;
  return (
    [hit, titleOk, venueOk, yearOk].every((right) => right === pred) &&
    kindOk === kindN &&
    [authors, affiliations, awards].every(([, extra, missing]) => extra + missing === 0)
  );
}
