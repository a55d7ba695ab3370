import * as settingsMessages from '../messages/settings.ts';

/** The query syntax beyond plain words. */
export function QueryHelp() {
  return (
    <>
      <h3 className="mt-6 text-row font-semibold">{settingsMessages.searchWords}</h3>
      <dl className="mt-1">
        {settingsMessages.queryHelp.map(([written, meaning]) => (
          <div
            key={written}
            className="flex min-h-8 items-baseline justify-between gap-4 border-b border-line py-1 text-cell"
          >
            <dt className="font-medium text-ink">{written}</dt>
            <dd className="text-end text-meta text-ink-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
