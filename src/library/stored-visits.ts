import type { Paper } from '../paper/schema.ts';
import { updateValue } from './database.ts';
import { database } from './library.ts';
import { newPapers, stay, type Visits, visit } from './records/visits.ts';

/** Notes that the reader came; answers the ids of the papers that came to the list since the last visit. */
export async function noteVisit(papers: readonly Paper[]): Promise<ReadonlySet<string>> {
  return newPapers(
    await updateValue(database, 'visits', areVisits, (last) => visit(last, papers, Date.now())),
    papers,
  );
}

/** Notes that the reader is still there. */
export async function noteStay(papers: readonly Paper[]): Promise<void> {
  await updateValue(database, 'visits', areVisits, (last) =>
    last === null ? visit(null, papers, Date.now()) : stay(last, Date.now()),
  );
}

function areVisits(value: unknown): value is Visits {
  if (typeof value !== 'object' || value === null || !('before' in value && 'now' in value && 'at' in value))
    return false;
  return (
    value.before instanceof Uint32Array && value.now instanceof Uint32Array && typeof value.at === 'number'
  );
}
