import type { ChangeEvent } from 'react';
import * as libraryMessages from '../messages/library.ts';
import { libraryLabels, progressSteps } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { changeRecords, useLibrary } from './library.ts';

const mixed = 'mixed';
const noProgress = '';

/** Sets the reading status of several papers at once. */
export function ProgressSelect({ papers }: { papers: readonly Paper[] }) {
  const { records } = useLibrary();
  const steps = new Set(papers.map(({ id }) => records.get(id)?.progress ?? noProgress));
  const [value = noProgress] = steps.size > 1 ? [mixed] : steps;
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const to = progressSteps.find((step) => step === target.value) ?? null;
    void changeRecords(papers, { kind: 'progress', to });
  };
  return (
    <select
      aria-label={libraryMessages.progress}
      value={value}
      disabled={papers.length === 0}
      onChange={choose}
      className="h-7 min-w-0 rounded-md border border-control bg-paper px-1 text-meta text-ink-muted disabled:opacity-50"
    >
      {value === mixed && (
        <option value={mixed} disabled>
          {libraryMessages.mixed}
        </option>
      )}
      <option value={noProgress}>{libraryMessages.notMarked}</option>
      {progressSteps.map((step) => (
        <option key={step} value={step}>
          {libraryLabels[step]}
        </option>
      ))}
    </select>
  );
}
