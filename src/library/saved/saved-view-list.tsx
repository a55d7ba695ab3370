import { useMemo } from 'react';
import { formatMoment } from '../../messages/dates.ts';
import * as savedMessages from '../../messages/saved/saved-views.ts';
import { SavedViewItem } from './saved-view-item.tsx';
import { useSavedViews } from './saved-views.ts';
import { newsReader, type SavedViewSource } from './view-news.ts';

/** The saved views, each with how many papers are new in it since the reader looked at it last. */
export function SavedViewList({ index, papers, fields }: SavedViewSource) {
  const { views, isUnsaved } = useSavedViews();
  const read = useMemo(() => newsReader({ index, papers, fields }), [index, papers, fields]);
  const byName = [...views.values()].sort((one, other) => one.name.localeCompare(other.name));
  if (byName.length === 0) return null;
  const now = new Date();
  return (
    <div className="saved-views-part mt-2 flex items-baseline gap-x-3">
      <h3 className="shrink-0 text-meta text-ink-muted">{savedMessages.savedViews}</h3>
      <div className="min-w-0 flex-1">
        <ul className="saved-views flex flex-wrap gap-x-4 overflow-y-auto [scrollbar-width:thin]">
          {byName.map((saved) => (
            <SavedViewItem
              key={saved.address}
              saved={saved}
              news={read(saved)}
              lookedAt={formatMoment(saved.looked, now)}
            />
          ))}
        </ul>
        {isUnsaved && (
          <p role="status" className="text-meta text-warn">
            {savedMessages.notStored}
          </p>
        )}
      </div>
    </div>
  );
}
