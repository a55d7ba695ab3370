import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { progressSteps } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import {
  changeRecord,
  channels,
  closePages,
  loadLibrary,
  openedLibrary,
  star,
  starred,
  withLibraryPages,
} from '../testing/page/library-pages.ts';
import { samplePaper } from '../testing/sample-list.ts';
import type { Library } from './library-types.ts';
import type { LibraryRecord, RecordChange } from './records/record.ts';

type Marks = Pick<LibraryRecord, 'starred' | 'progress'>;

/** A reader's action in one of two tabs: marks a paper, or reloads the page. */
interface Action {
  readonly tab: 0 | 1;
  readonly paper: number;
  readonly change: Extract<RecordChange, { kind: 'star' | 'progress' }> | 'load';
}

const actions: fc.Arbitrary<Action> = fc.record({
  tab: fc.constantFrom(0, 1),
  paper: fc.nat({ max: 3 }),
  change: fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('star'), on: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('progress'), to: fc.constantFrom(...progressSteps) }),
    },
    { weight: 1, arbitrary: fc.constant('load') },
  ),
});

/** Two actions may run concurrently unless they set the same mark of the same paper. */
function mayOverlap(one: Action, other: Action): boolean {
  if (one.change === 'load' || other.change === 'load') return true;
  return one.change.kind !== other.change.kind || one.paper !== other.paper;
}

/** Runs the actions, concurrently where allowed. Resolves to the final state of the tabs. */
async function runActions(
  sequence: readonly Action[],
  papers: readonly Paper[],
): Promise<readonly Library[]> {
  const tabs = [await openedLibrary(), await openedLibrary()];
  let busy: { readonly action: Action; readonly done: Promise<unknown> }[] = [];
  for (const action of sequence) {
    if (!busy.every((other) => mayOverlap(other.action, action))) {
      await Promise.all(busy.map(({ done }) => done));
      busy = [];
    }
    const paper = papers[action.paper];
    if (action.change === 'load') tabs[action.tab] = loadLibrary();
    const library = tabs[action.tab];
    if (library === undefined || paper === undefined) throw new Error('there is no such tab or paper');
    busy.push({
      action,
      done: action.change === 'load' ? library.open() : changeRecord(library, paper, action.change),
    });
  }
  await Promise.all(busy.map(({ done }) => done));
  return tabs;
}

/** The expected marks of the papers after the actions, regardless of the tab. */
function expectedMarks(sequence: readonly Action[]): Marks[] {
  return [0, 1, 2, 3].map((index) => {
    const changes = sequence.flatMap(({ paper, change }) =>
      paper === index && change !== 'load' ? change : [],
    );
    return {
      starred: changes.findLast((change) => change.kind === 'star')?.on ?? false,
      progress: changes.findLast((change) => change.kind === 'progress')?.to ?? null,
    };
  });
}

withLibraryPages();

describe('two tabs', () => {
  it('lose no concurrent change, and both show all of them', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(actions, { minLength: 4, maxLength: 12 }), async (sequence) => {
        run += 1;
        const papers = [0, 1, 2, 3].map((index) => samplePaper({ id: `run-${run}-${index}` }));
        const tabs = await runActions(sequence, papers);
        const shownMarks = (library: Library) =>
          papers.map(({ id }): Marks => {
            const { starred, progress } = library.current().records.get(id) ?? {
              starred: false,
              progress: null,
            };
            return { starred, progress };
          });
        for (const library of [...tabs, await openedLibrary()])
          await expect.poll(() => shownMarks(library), { interval: 5 }).toEqual(expectedMarks(sequence));
        closePages();
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('show a change of one tab that is made while the other is still reading', async () => {
    const markedPaper = samplePaper({ id: 'marked' });
    const writing = await openedLibrary();
    const reading = loadLibrary();
    vi.spyOn(navigator.locks, 'query').mockImplementation(async () => {
      const heard = new Promise((done) =>
        channels.at(-1)?.addEventListener('message', () => setTimeout(done, 50)),
      );
      await star(writing, markedPaper);
      await heard;
      return {};
    });
    await reading.open();
    await expect.poll(() => starred(reading)).toContain('marked');
  });

  it('keep both texts of a note that was written in both without a message between them', async () => {
    const notedPaper = samplePaper({ id: 'noted' });
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {});
    const tabs = [await openedLibrary(), await openedLibrary()];
    for (const [index, library] of tabs.entries())
      await changeRecord(library, notedPaper, { kind: 'note', from: '', to: `Text ${index}.` });
    const note = (library: Library | undefined) => library?.current().records.get(notedPaper.id)?.note;
    expect(note(tabs[1])).toBe('Text 0.\n\nText 1.');
    expect(note(await openedLibrary())).toBe('Text 0.\n\nText 1.');
  });
});
