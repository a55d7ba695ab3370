import type { Paper } from '../paper/schema.ts';
import { updateValue } from './database.ts';
import { database } from './library.ts';
import { extendVisit, newPapers, startVisit, type Visits } from './records/visits.ts';

/** Records the start of a visit; resolves to the ids of the papers added since the last visit. */
export async function recordVisit(papers: readonly Paper[]): Promise<ReadonlySet<string>> {
  return newPapers(
    await updateValue(database, 'visits', areVisits, (last) => startVisit(last, papers, Date.now())),
    papers,
  );
}

/** Records that the visit has lasted until now. */
export async function recordVisitEnd(papers: readonly Paper[]): Promise<void> {
  await updateValue(database, 'visits', areVisits, (last) =>
    last === null ? startVisit(null, papers, Date.now()) : extendVisit(last, Date.now()),
  );
}

function areVisits(value: unknown): value is Visits {
  if (typeof value !== 'object' || value === null || !('before' in value && 'now' in value && 'at' in value))
    return false;
  return (
    value.before instanceof Uint32Array && value.now instanceof Uint32Array && typeof value.at === 'number'
  );
}
