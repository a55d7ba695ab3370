import X from 'lucide-react/icons/x';
import { useEffect, useRef, useState } from 'react';
import { describeChanges } from '../changes/describe-changes.ts';
import * as countedMessages from '../messages/changes.ts';
import * as commonMessages from '../messages/common.ts';
import * as changeMessages from '../messages/preview/preview-changes.ts';
import { Dialog } from '../ui/dialogs/dialog.tsx';
import { focusHeading } from '../ui/focus/row-focus.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { openLayer } from '../view/session-history.ts';
import { ChangeList } from './change-list.tsx';
import { useLatestSave } from './latest-save.ts';
import { RowLink } from './row-link.tsx';

/** How long a save is shown unless the pointer or the focus is there, in milliseconds. */
const shownFor = { changed: 15_000, unchanged: 4_000 };

/** What the last save changed, in a line above the page's lower edge that goes by itself. */
export function SaveStatus() {
  const save = useLatestSave();
  const [dismissed, setDismissed] = useState<typeof save>(null);
  const [isHeld, setHeld] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const isShown = save !== null && save !== dismissed;
  const hasChanges = save !== null && Object.values(save.changes).some((found) => found.length > 0);
  useEffect(() => {
    if (!isShown || isHeld || isOpen) return;
    const timer = setTimeout(() => setDismissed(save), shownFor[hasChanges ? 'changed' : 'unchanged']);
    return () => clearTimeout(timer);
  }, [save, isShown, hasChanges, isHeld, isOpen]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  /** The browser does not tell that the focus leaves an element that is removed. */
  const dismiss = () => {
    setDismissed(save);
    release();
    focusHeading();
  };
  const open = () => {
    setOpen(true);
    if (dialog.current !== null) openLayer(dialog.current);
  };
  return (
    <>
      <div
        role="status"
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={release}
        className="fixed bottom-3 start-3 z-40 max-w-[calc(100vw-1.5rem)] print:hidden [[inert]_&]:hidden"
      >
        {isShown && (
          <div className="flex items-center gap-3 rounded-lg border border-line bg-paper ps-3 pe-1 text-cell text-ink-muted [box-shadow:0_12px_32px_-12px_var(--shade)]">
            <p className="min-w-0 py-1.5">
              <span className="sr-only">{changeMessages.lastSave}: </span>
              {describeChanges(save.changes).map(({ text, paper }, index) => (
                <span key={`${paper} ${text}`}>
                  {index > 0 && ', '}
                  <RowLink paper={paper} onFollow={() => {}}>
                    {text}
                  </RowLink>
                </span>
              ))}{' '}
              <span className="whitespace-nowrap text-ink-faint figures">
                {countedMessages.duration(save.milliseconds)}
              </span>
            </p>
            {hasChanges && (
              <button
                type="button"
                onClick={open}
                aria-haspopup="dialog"
                className="h-6 shrink-0 rounded-sm px-1 text-accent hover:underline"
              >
                {changeMessages.allChanges}
              </button>
            )}
            <IconButton label={commonMessages.dismiss} icon={X} onClick={dismiss} />
          </div>
        )}
      </div>
      <Dialog ref={dialog} title={changeMessages.lastSave} onClose={() => setOpen(false)}>
        {isOpen && save !== null && (
          <ChangeList changes={save.changes} onFollow={() => dialog.current?.close()} />
        )}
      </Dialog>
    </>
  );
}
