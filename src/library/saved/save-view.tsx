import * as savedMessages from '../../messages/saved/saved-views.ts';
import type { Paper } from '../../paper/schema.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView, type View } from '../../view/view.ts';
import { addressToSave, maxAddressLength, maxViews, newSavedView } from '../records/saved-view.ts';
import { putViews, renameView, useSavedViews } from './saved-views.ts';
import { ViewName } from './view-name.tsx';

interface SaveViewProps {
  view: View;
  /** The view in words, to begin its name with. */
  description: string;
  /** The papers that it shows. */
  getPapers: () => readonly Paper[];
  onDone: () => void;
}

/** Keeps a view under a name; of one that is kept already, changes the name. */
export function SaveView({ view, description, getPapers, onDone }: SaveViewProps) {
  const { views } = useSavedViews();
  const address = addressToSave(view);
  const saved = views.get(address);
  const problem =
    saved !== undefined
      ? null
      : address.length > maxAddressLength
        ? savedMessages.tooLong
        : views.size >= maxViews
          ? savedMessages.mostViews(maxViews)
          : null;
  const submit = (name: string) =>
    void (saved === undefined
      ? putViews([newSavedView(view, name, getPapers(), Date.now())])
      : renameView(saved, name));
  return (
    <>
      {problem === null ? (
        <ViewName
          key={saved?.name}
          name={saved?.name ?? description.charAt(0).toUpperCase() + description.slice(1)}
          submit={saved === undefined ? savedMessages.save : savedMessages.rename}
          onSubmit={submit}
          onDone={onDone}
        />
      ) : (
        <p className="text-cell text-warn">{problem}</p>
      )}
      <p className="mt-2 text-meta text-ink-muted">
        {saved === undefined ? (
          savedMessages.whatItIs
        ) : (
          <a
            href={hrefOf({ ...emptyView, library: true })}
            onClick={onDone}
            className="text-accent hover:underline"
          >
            {savedMessages.seeLibrary}
          </a>
        )}
      </p>
    </>
  );
}
