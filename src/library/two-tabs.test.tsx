import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { progressSteps } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import {
  channels,
  closePages,
  loadLibrary,
  openedLibrary,
  say,
  star,
  starred,
  withLibraryPages,
} from '../testing/page/library-pages.ts';
import { samplePaper } from '../testing/sample-list.ts';
import type { Library } from './library-types.ts';
import type { LibraryRecord, RecordChange } from './records/record.ts';

type Said = Pick<LibraryRecord, 'starred' | 'progress'>;

/** What a reader does in one of two tabs: says something of a paper, or loads the page again. */
interface Act {
  readonly tab: 0 | 1;
  readonly paper: number;
  readonly change: Extract<RecordChange, { kind: 'star' | 'progress' }> | 'load';
}

const acts: fc.Arbitrary<Act> = fc.record({
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

/** Two acts may happen at the same time unless they say the same thing of the same paper. */
function mayCoincide(one: Act, other: Act): boolean {
  if (one.change === 'load' || other.change === 'load') return true;
  return one.change.kind !== other.change.kind || one.paper !== other.paper;
}

/** Does some acts, each as soon as it may begin. Gives the tabs as they are in the end. */
async function perform(sequence: readonly Act[], papers: readonly Paper[]): Promise<readonly Library[]> {
  const tabs = [await openedLibrary(), await openedLibrary()];
  let busy: { readonly act: Act; readonly done: Promise<unknown> }[] = [];
  for (const act of sequence) {
    if (!busy.every((other) => mayCoincide(other.act, act))) {
      await Promise.all(busy.map(({ done }) => done));
      busy = [];
    }
    const paper = papers[act.paper];
    if (act.change === 'load') tabs[act.tab] = loadLibrary();
    const library = tabs[act.tab];
    if (library === undefined || paper === undefined) throw new Error('there is no such tab or paper');
    busy.push({ act, done: act.change === 'load' ? library.open() : say(library, paper, act.change) });
  }
  await Promise.all(busy.map(({ done }) => done));
  return tabs;
}

/** What is said of the papers after some acts, whichever tab they were done in. */
function saidAfter(sequence: readonly Act[]): Said[] {
  return [0, 1, 2, 3].map((place) => {
    const changes = sequence.flatMap(({ paper, change }) =>
      paper === place && change !== 'load' ? change : [],
    );
    return {
      starred: changes.findLast((change) => change.kind === 'star')?.on ?? false,
      progress: changes.findLast((change) => change.kind === 'progress')?.to ?? null,
    };
  });
}

withLibraryPages();

describe('two tabs', () => {
  it('lose nothing whatever a reader does in them at once, and both show it', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 12 }), async (sequence) => {
        run += 1;
        const papers = [0, 1, 2, 3].map((place) => samplePaper({ id: `run-${run}-${place}` }));
        const tabs = await perform(sequence, papers);
        const shown = (library: Library) =>
          papers.map(({ id }): Said => {
            const { starred, progress } = library.current().records.get(id) ?? {
              starred: false,
              progress: null,
            };
            return { starred, progress };
          });
        for (const library of [...tabs, await openedLibrary()])
          await expect.poll(() => shown(library), { interval: 5 }).toEqual(saidAfter(sequence));
        closePages();
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('show what is said in the one while the other is still reading', async () => {
    const said = samplePaper({ id: 'said' });
    const writing = await openedLibrary();
    const reading = loadLibrary();
    vi.spyOn(navigator.locks, 'query').mockImplementation(async () => {
      const heard = new Promise((done) =>
        channels.at(-1)?.addEventListener('message', () => setTimeout(done, 50)),
      );
      await star(writing, said);
      await heard;
      return {};
    });
    await reading.open();
    await expect.poll(() => starred(reading)).toContain('said');
  });

  it('keep both texts of a note that was written in both, where neither has heard of the other', async () => {
    const noted = samplePaper({ id: 'noted' });
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {});
    const tabs = [await openedLibrary(), await openedLibrary()];
    for (const [place, library] of tabs.entries())
      await say(library, noted, { kind: 'note', from: '', to: `Text ${place}.` });
    const note = (library: Library | undefined) => library?.current().records.get(noted.id)?.note;
    expect(note(tabs[1])).toBe('Text 0.\n\nText 1.');
    expect(note(await openedLibrary())).toBe('Text 0.\n\nText 1.');
  });
});
