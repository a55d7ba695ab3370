import { describe, expect, it } from 'vitest';
import { failingDatabase, failures } from '../testing/page/failing-call.ts';
import { closePages, withLibraryPages } from '../testing/page/library-pages.ts';
import { writeStoredValues } from '../testing/page/stored-values.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { createBrowserLibrary } from './browser-library.ts';
import { readAll } from './database.ts';
import { libraryDatabase } from './library-store.ts';
import type { LibraryChange } from './records/library-change.ts';
import { deleteChange, mergeChange } from './records/other-changes.ts';
import { type LibraryRecord, newRecord, type RecordChange } from './records/record.ts';

const database = libraryDatabase();
const paper = (id: string) => samplePaper({ id, title: `A paper: ${id}` });
const mark = (id: string, change: RecordChange): LibraryChange => ({
  kind: 'mark',
  papers: [paper(id)],
  change,
  at: 1,
});
const starred = (id: string) => ({ ...newRecord(paper(id)), starred: true });

type Records = ReadonlyMap<string, LibraryRecord>;

/** What a reader does, and how to tell that it was stored. */
const acts: readonly (readonly [LibraryChange, (records: Records) => boolean])[] = [
  [mark('star', { kind: 'star', on: true }), (records) => records.get('star')?.starred === true],
  [mark('note', { kind: 'note', from: '', to: 'Mine.' }), (records) => records.get('note')?.note === 'Mine.'],
  [
    mark('star', { kind: 'tag', tag: 'thesis', on: true }),
    (records) => records.get('star')?.tags.includes('thesis') === true,
  ],
  [mergeChange([starred('one'), starred('other')]), (records) => records.has('one') && records.has('other')],
  [deleteChange(['old']), (records) => !records.has('old')],
];

/** The stored records, as the next visit reads them. */
const stored = async () => (await readAll(database)).records;

/** Does everything while one call to the storage fails. Returns the number of calls. */
async function actWhile(number: number, failure: (typeof failures)[number]): Promise<number> {
  await writeStoredValues({ 'record:old': starred('old'), 'record:damaged': '<html>' });
  const { access, calls } = failingDatabase(database, number, failure);
  const library = createBrowserLibrary(access);
  await library.open();
  const context = `call ${number} ${failure}`;
  for (const [change, isStored] of acts) {
    const isAcknowledged = await library.change(change);
    expect([context, isAcknowledged || library.current().error !== null]).toEqual([context, true]);
    expect([context, isStored(library.current().records)]).toEqual([context, true]);
    if (isAcknowledged) expect([context, isStored(await stored())]).toEqual([context, true]);
  }
  await library.tryAgain();
  const after = await stored();
  expect([context, library.current().error]).toEqual([context, null]);
  expect([context, acts.filter(([, isStored]) => !isStored(after))]).toEqual([context, []]);
  closePages();
  return calls();
}

withLibraryPages();

describe('whichever call to the storage fails', () => {
  it.each(failures)(
    'and %s, nothing that was acknowledged is lost, the reader is told of the rest, and trying again stores it',
    async (failure) => {
      let number = 0;
      let calls = 0;
      do {
        number += 1;
        calls = await actWhile(number, failure);
      } while (number < calls);
      expect(number).toBeGreaterThan(20);
    },
  );
});
