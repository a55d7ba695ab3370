import type { ChangeEvent } from 'react';
import * as libraryMessages from '../messages/library.ts';
import { libraryWords, progressSteps } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { markPapers, useLibrary } from './library.ts';

const differing = 'differing';
const nothing = '';

/** Says of several papers how far the reader has come with them. */
export function ProgressSelect({ papers }: { papers: readonly Paper[] }) {
  const { records } = useLibrary();
  const steps = new Set(papers.map(({ id }) => records.get(id)?.progress ?? nothing));
  const [value = nothing] = steps.size > 1 ? [differing] : steps;
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const to = progressSteps.find((step) => step === target.value) ?? null;
    void markPapers(papers, { kind: 'progress', to });
  };
  return (
    <select
      aria-label={libraryMessages.progress}
      value={value}
      disabled={papers.length === 0}
      onChange={choose}
      className="h-7 min-w-0 rounded-md border border-control bg-paper px-1 text-meta text-ink-muted disabled:opacity-50"
    >
      {value === differing && (
        <option value={differing} disabled>
          {libraryMessages.differing}
        </option>
      )}
      <option value={nothing}>{libraryMessages.notMarked}</option>
      {progressSteps.map((step) => (
        <option key={step} value={step}>
          {libraryWords[step]}
        </option>
      ))}
    </select>
  );
}
