import GitCompareArrows from 'lucide-react/icons/git-compare-arrows';
import { useRef, useState } from 'react';
import * as changeMessages from '../messages/preview/preview-changes.ts';
import { Dialog } from '../ui/dialogs/dialog.tsx';
import { ToolButton } from '../ui/tool-button.tsx';
import { openLayer } from '../view/session-history.ts';
import { ChangeList } from './change-list.tsx';
import { askForChanges, useHead } from './since-head.ts';

/** A button that opens what changed since the last commit, with the counts once they are known; nothing without git. */
export function SinceHeadButton() {
  const { head, since } = useHead();
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  if (head === null) return null;
  const known = since === null || since === 'failed' ? null : since.changes;
  const counts =
    known === null
      ? ''
      : changeMessages.counts(known.added.length, known.removed.length, known.changed.length);
  const open = () => {
    setOpen(true);
    if (dialog.current !== null) openLayer(dialog.current);
    void askForChanges();
  };
  return (
    <>
      <ToolButton
        label={changeMessages.sinceHead(counts)}
        icon={GitCompareArrows}
        onClick={open}
        aria-haspopup="dialog"
      />
      <Dialog ref={dialog} title={changeMessages.sinceCommit(head)} onClose={() => setOpen(false)}>
        {isOpen && known !== null && <ChangeList changes={known} onFollow={() => dialog.current?.close()} />}
        {isOpen && known === null && (
          <p role="status" className="py-4 text-row text-ink-muted">
            {since === 'failed' ? changeMessages.notCompared : changeMessages.comparing(head)}
          </p>
        )}
      </Dialog>
    </>
  );
}
