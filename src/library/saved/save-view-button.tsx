import Bookmark from 'lucide-react/icons/bookmark';
import BookmarkCheck from 'lucide-react/icons/bookmark-check';
import { useEffect } from 'react';
import * as savedMessages from '../../messages/saved/saved-views.ts';
import type { Paper } from '../../paper/schema.ts';
import { PopoverButton } from '../../ui/dialogs/popover-button.tsx';
import { triggerIds } from '../../ui/dom.ts';
import type { View } from '../../view/view.ts';
import { addressToSave } from '../records/saved-view.ts';
import { SaveView } from './save-view.tsx';
import { markSeen, useSavedViews } from './saved-views.ts';

/** The form is there with the button. */
const load = () => Promise.resolve();

interface SaveViewButtonProps {
  view: View;
  /** The view in words; empty while its papers are not known. */
  description: string;
  /** The papers that it shows. */
  getPapers: () => readonly Paper[];
}

/** Opens the form that keeps the view under a name. While a saved view is shown, its papers count as seen. */
export function SaveViewButton({ view, description, getPapers }: SaveViewButtonProps) {
  const { views } = useSavedViews();
  const address = addressToSave(view);
  const isSaved = views.has(address);
  const isShown = isSaved && description !== '';
  useEffect(() => {
    if (isShown) void markSeen(address, getPapers());
  }, [isShown, address, getPapers]);
  return (
    <PopoverButton
      id={triggerIds.saveView}
      label={isSaved ? savedMessages.savedView : savedMessages.saveView}
      icon={isSaved ? BookmarkCheck : Bookmark}
      load={load}
    >
      {(close) => <SaveView view={view} description={description} getPapers={getPapers} onDone={close} />}
    </PopoverButton>
  );
}
