import * as loadingMessages from '../messages/loading.ts';

/** Shown in place of the table if the list has no papers. */
export function EmptyList() {
  return (
    <div className="max-w-160 px-4 pt-10">
      <p className="text-title font-semibold">{loadingMessages.noPapersYet}</p>
      <p className="mt-1 text-row text-ink-muted">{loadingMessages.papersAppear}</p>
    </div>
  );
}
