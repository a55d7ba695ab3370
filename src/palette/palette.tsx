import {
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import * as commonMessages from '../messages/common.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { prefetch } from '../ui/deferred/prefetch.ts';
import { closeOutside } from '../ui/dialogs/close-outside.ts';
import { openKeysEvent } from '../ui/triggers.ts';
import { openLayer } from '../view/session-history.ts';
import type { PaletteBodyProps } from './palette-body.tsx';
import { useRecent } from './use-recent.ts';

const loadPalette = () => import('./palette-body.tsx').then((module) => module.PaletteBody);
const PaletteBody = onDemand(loadPalette, (failure) => <div className="px-4 pt-1 pb-2">{failure}</div>);

const openEvent = 'palette';

/** How long a message is shown, in milliseconds. */
const messageDuration = 4_000;

/** Opens the palette, if the list is loaded. */
export function openPalette(): void {
  dispatchEvent(new Event(openEvent));
}

interface PaletteProps extends Omit<PaletteBodyProps, 'recentIds' | 'recentPages' | 'onClose' | 'onMessage'> {
  /** The keyboard shortcuts, which the dialog shows too. */
  help: (close: () => void) => ReactNode;
}

/**
 * The palette: a dialog that its shortcut opens from anywhere. Closing it returns the focus. Its code starts
 * to load when Ctrl or Cmd is pressed.
 */
export function Palette({ help, ...props }: PaletteProps) {
  /** What opened it; each opening starts empty. Null while closed. */
  const [open, setOpen] = useState<Event | null>(null);
  const [message, setMessage] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const recentIds = useRecent(props.view.paper);
  const recentPages = useRecent(props.view.page);

  // A layout effect: one after the paint would miss keys pressed while the app replaces the static page.
  useLayoutEffect(() => {
    const show = (event: Event) => {
      setOpen(event);
      if (dialog.current !== null) openLayer(dialog.current);
    };
    const preload = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') prefetch(loadPalette);
    };
    addEventListener(openEvent, show);
    addEventListener(openKeysEvent, show);
    addEventListener('keydown', preload);
    return () => {
      removeEventListener(openEvent, show);
      removeEventListener(openKeysEvent, show);
      removeEventListener('keydown', preload);
    };
  }, []);

  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(() => setMessage(''), messageDuration);
    return () => clearTimeout(timer);
  }, [message]);

  // The close event fires late: by then the palette may be open again.
  const handleClose = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    if (!currentTarget.open) setOpen(null);
  };
  const close = () => dialog.current?.close();
  const isHelp = open?.type === openKeysEvent;
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself */}
      <dialog
        ref={dialog}
        aria-label={isHelp ? commonMessages.keyboardShortcuts : commonMessages.goTo}
        onClick={closeOutside}
        onClose={handleClose}
        className="mx-auto mt-[min(10dvh,6rem)] mb-0 w-176 max-w-[calc(100vw-1.5rem)] overflow-clip rounded-lg border border-line bg-paper text-ink max-tablet:mt-3"
      >
        {open !== null && (
          <Suspense fallback={<div className="h-12" />}>
            {isHelp ? (
              help(close)
            ) : (
              <PaletteBody
                key={open.timeStamp}
                {...props}
                recentIds={recentIds}
                recentPages={recentPages}
                onClose={close}
                onMessage={setMessage}
              />
            )}
          </Suspense>
        )}
      </dialog>
      <p
        role="status"
        className="fixed bottom-4 start-1/2 z-50 w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-md bg-ink px-4 py-2 text-cell text-paper empty:hidden print:hidden"
      >
        {message}
      </p>
    </>
  );
}
