import { type ChangeEvent, useState } from 'react';
import { currentLibrary, useLibrary } from './library.ts';
import { bringIn, deleteAll, type Undo } from './library-acts.ts';
import { largestFile, readLibrary, tooLarge, writeLibrary } from './records/library-file.ts';
import { type Merge, planMerge } from './records/merge-records.ts';

interface LibraryCopiesProps {
  /** What the list is called. */
  list: string;
  onDownload: (name: string, text: string, mediaType: string) => void;
}

/** What is being asked, or was done. */
type Step =
  | { readonly kind: 'asked'; readonly merge: Merge; readonly unreadable: number }
  | { readonly kind: 'done'; readonly words: string; readonly undo: Undo }
  | { readonly kind: 'said'; readonly words: string };

const buttonClasses =
  'inline-flex h-8 cursor-pointer items-center rounded-md border border-control px-3 text-cell font-medium text-accent hover:border-accent hover:bg-tint ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent disabled:opacity-50';

/** Saves a copy of the library, brings one back after a look at what it would change, and deletes everything; all but the first can be undone. */
export function LibraryCopies({ list, onDownload }: LibraryCopiesProps) {
  const { records, trouble } = useLibrary();
  const [step, setStep] = useState<Step | null>(null);
  const locked = trouble === 'newer';

  const save = () => onDownload('paperdex-library.json', writeLibrary(records.values(), list, new Date()), 'application/json');
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    const file = chosen.size > largestFile ? tooLarge : readLibrary(await chosen.text());
    target.value = '';
    if ('problem' in file) setStep({ kind: 'said', words: file.problem });
    else setStep({ kind: 'asked', merge: planMerge(currentLibrary().records, file.records), unreadable: file.unreadable });
  };
  const merge = async (asked: Merge) => {
    const undo = await bringIn(asked);
    setStep({ kind: 'done', words: `Brought in: ${mergeWords(asked)}.`, undo });
  };
  const erase = async () => {
    const count = records.size;
    const undo = await deleteAll();
    setStep({ kind: 'done', words: `Deleted what was kept about ${papersWords(count)}.`, undo });
  };
  const takeBack = async (undo: Undo) => {
    await undo();
    setStep({ kind: 'said', words: 'Undone.' });
  };

  return (
    <section className="mt-4 border-t border-line pt-3">
      <h3 className="text-row font-medium">A copy for another browser</h3>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" disabled={records.size === 0} onClick={save} className={buttonClasses}>
          Save a copy
        </button>
        <label className={buttonClasses}>
          Bring in a copy…
          <input type="file" accept=".json,application/json" disabled={locked} onChange={choose} className="sr-only" />
        </label>
        <button type="button" disabled={records.size === 0 || locked} onClick={erase} className={`${buttonClasses} ms-auto text-warn`}>
          Delete all
        </button>
      </div>
      <div role="status" className="mt-2 text-cell text-ink-muted empty:hidden">
        {step?.kind === 'asked' && (
          <>
            <p>
              This copy would bring: {mergeWords(step.merge)}.
              {step.unreadable > 0 && ` ${step.unreadable} of its entries cannot be read and would be left out.`}
            </p>
            <p className="mt-2 flex gap-2">
              {step.merge.changes.length > 0 && (
                <button type="button" onClick={() => merge(step.merge)} className={buttonClasses}>
                  Bring them in
                </button>
              )}
              <button type="button" onClick={() => setStep(null)} className={buttonClasses}>
                Leave it
              </button>
            </p>
          </>
        )}
        {step?.kind === 'said' && <p>{step.words}</p>}
        {step?.kind === 'done' && (
          <p className="flex items-center gap-2">
            <span className="flex-1">{step.words}</span>
            <button type="button" onClick={() => takeBack(step.undo)} className={buttonClasses}>
              Undo
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function mergeWords({ added, changed, same }: Merge): string {
  return `${papersWords(added)} new, ${changed} changed, ${same} the same`;
}

function papersWords(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`;
}
