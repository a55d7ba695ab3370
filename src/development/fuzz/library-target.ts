import fc from 'fast-check';
import { formatLibrary, parseLibrary } from '../../library/records/library-file.ts';
import { planViewMerge } from '../../library/records/merge-views.ts';
import { planMerge } from '../../library/records/plan-merge.ts';
import { type LibraryRecord, maxTagLength } from '../../library/records/record.ts';
import type { SavedView } from '../../library/records/saved-view.ts';
import { arbitraryRecord, arbitrarySavedView } from '../../testing/arbitrary-record.ts';
import { mutated } from '../../testing/mutations.ts';
import { demand, demandEqual, type Target } from './target.ts';

interface Input {
  readonly library: readonly LibraryRecord[];
  readonly incoming: readonly LibraryRecord[];
  readonly views: readonly SavedView[];
  /** A file as another program may have written it. */
  readonly foreign: string;
}

const records = fc.uniqueArray(arbitraryRecord, { selector: ({ id }) => id, maxLength: 6 });
const views = fc.uniqueArray(arbitrarySavedView, { selector: ({ address }) => address, maxLength: 4 });
const fileOf = (content: readonly LibraryRecord[], saved: readonly SavedView[] = []) =>
  formatLibrary(content, saved, 'A List', new Date(0));
const foreign = fc.oneof(
  fc.string({ unit: 'binary' }),
  mutated(fc.tuple(records, views).map((content) => JSON.parse(fileOf(...content)))).map(
    (value) => JSON.stringify(value) ?? '',
  ),
  fc.tuple(records, fc.nat()).map(([content, end]) => {
    const text = fileOf(content);
    return text.slice(0, end % text.length);
  }),
);

/** Loading a library from a file: it never throws, limits hold, every record is counted, and nothing is lost. */
export const libraryTarget: Target<Input> = {
  name: 'library',
  inputs: fc.record({ library: records, incoming: records, views, foreign }),
  check: ({ library, incoming, views: saved, foreign: text }) => {
    const read = parseLibrary(fileOf(incoming, saved));
    if ('problem' in read) throw new Error(read.problem);
    demand(read.unreadable === 0 && read.records.length === incoming.length, () => 'records were not read');
    demandEqual(read.views, saved, 'the saved views of the file');
    const own = new Map(planViewMerge(new Map(), read.views).changes.map((view) => [view.address, view]));
    demandEqual(planViewMerge(own, read.views).changes, [], 'merging the saved views again');
    const before = new Map(library.map((record) => [record.id, record]));
    const { changes, added, changed, same } = planMerge(before, read.records);
    demand(added + changed + same === incoming.length, () => 'the counts do not add up');
    const after = new Map([...before, ...changes.map((record) => [record.id, record] as const)]);
    for (const { id, starred, note, tags } of [...library, ...read.records]) {
      const kept = after.get(id);
      demand(kept !== undefined && (!starred || kept.starred), () => `${JSON.stringify(id)} lost its star`);
      demand(kept?.note.includes(note) ?? false, () => `${JSON.stringify(id)} lost its note`);
      demand(
        tags.every((tag) => kept?.tags.includes(tag)),
        () => `${JSON.stringify(id)} lost a tag`,
      );
    }
    demandEqual(planMerge(after, read.records).changes, [], 'loading the file again');
    const found = parseLibrary(text);
    if ('problem' in found) return;
    for (const { tags } of found.records)
      demand(
        tags.every((tag) => tag.length <= maxTagLength),
        () => 'a tag is too long',
      );
  },
};
