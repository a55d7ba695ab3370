import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { projectRoot } from '../../cli/project-root.ts';
import type { Breaker, Trial } from './try-law.ts';

/** The committed counts, below the project's folder. */
export const countsFile = 'src/development/laws/law-counts.json';

const count = z.int().check(z.gte(0));

const countSchema = z.strictObject({ tried: count, broken: count });

/** How many entries of a source a law was tried on, and how many of them broke it. */
export type LawCount = z.infer<typeof countSchema>;

/** By source, the counts of each law by its name. */
export const lawCountsSchema = z.record(z.string(), z.record(z.string(), countSchema));

export type LawCounts = z.infer<typeof lawCountsSchema>;

/** Reads the committed counts. */
export function committedCounts(): LawCounts {
  return lawCountsSchema.parse(JSON.parse(readFileSync(join(projectRoot, countsFile), 'utf8')));
}

/**
 * Tells whether a larger share of entries breaks a law than may, and fewer keep it. Entries that were not read or not
 * there before may break a law.
 */
export function isMoreBroken(found: LawCount, allowed: LawCount): boolean {
  const keepIt = ({ tried, broken }: LawCount) => tried - broken;
  const hasLargerShare = found.broken * allowed.tried > allowed.broken * found.tried;
  return hasLargerShare && keepIt(found) < keepIt(allowed);
}

/** Counts a trial. */
export function countOf({ tried, breakers }: Trial): LawCount {
  return { tried, broken: breakers.length };
}

/**
 * Explains why a trial of a law on a source fails: no count is committed, or a larger share of entries broke it than
 * may. Null if it does not fail.
 */
export function faultOf(
  law: string,
  source: string,
  trial: Trial,
  committed = committedCounts(),
): string | null {
  const allowed = committed[source]?.[law];
  if (allowed === undefined)
    return `${countsFile} has no count of "${law}" for ${source}: run "npm run laws"`;
  return isMoreBroken(countOf(trial), allowed) ? explainRise(law, source, trial, allowed) : null;
}

const maxPrinted = 5;

function explainRise(law: string, source: string, trial: Trial, allowed: LawCount): string {
  const { tried, breakers } = trial;
  return [
    `${source}: ${breakers.length} of ${tried} entries are read differently after the change "${law}", ` +
      `more than ${allowed.broken} of ${allowed.tried}, which ${countsFile} allows`,
    `(npm run laws -- --breakers "${law}" prints all; compare with what it prints for the commit before):`,
    ...breakers.slice(0, maxPrinted).map(describeBreaker),
  ].join('\n');
}

const maxLines = 3;
const maxLength = 300;

/** An entry that breaks a law: lines that were changed, before and after, and each field that was read differently. */
export function describeBreaker({ place, before, after, fields }: Breaker): string {
  const old = before.split('\n');
  const changed = after
    .split('\n')
    .flatMap((line, index) => (line === old[index] ? [] : [[old[index] ?? '', line]]));
  return [
    place,
    ...changed.slice(0, maxLines).flatMap(([was, is]) => [`  - ${shortened(was)}`, `  + ${shortened(is)}`]),
    ...(fields === null
      ? ['    no longer read']
      : fields.map((field) => `    ${field.name}: ${printed(field.before)} became ${printed(field.after)}`)),
  ].join('\n');
}

function printed(value: unknown): string {
  return shortened(JSON.stringify(value) ?? 'nothing');
}

function shortened(text = ''): string {
  return text.length <= maxLength ? text.trimEnd() : `${text.slice(0, maxLength)}…`;
}
