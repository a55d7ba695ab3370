import {
  type MouseEvent,
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
import { openLayer } from '../view/session-history.ts';
import type { PaletteBodyProps } from './palette-body.tsx';
import { useRecentPaperIds } from './recent-paper-ids.ts';

/** Loads the palette; called when the reader is likely to open it. */
export const loadPalette = () => import('./palette-body.tsx').then((module) => module.PaletteBody);
const PaletteBody = onDemand(loadPalette, (failure) => <div className="px-4 pt-1 pb-2">{failure}</div>);

const openEvent = 'palette';

/** How long a message is shown, in milliseconds. */
const messageDuration = 4_000;

/** Opens the palette, if the list is loaded. */
export function openPalette(): void {
  dispatchEvent(new Event(openEvent));
}

/**
 * The palette: a dialog that its shortcut opens from anywhere. Closing it returns the focus. Its code starts
 * to load when Ctrl or Cmd is pressed.
 */
export function Palette(props: Omit<PaletteBodyProps, 'recentIds' | 'onClose' | 'onMessage'>) {
  /** The time of opening, which is the key of the body: each opening starts empty. Null while closed. */
  const [open, setOpen] = useState<number | null>(null);
  const [message, setMessage] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const recentIds = useRecentPaperIds(props.view.paper);

  // A layout effect: one after the paint would miss keys pressed while the app replaces the static page.
  useLayoutEffect(() => {
    const show = ({ timeStamp }: Event) => {
      setOpen(timeStamp);
      if (dialog.current !== null) openLayer(dialog.current);
    };
    const preload = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') prefetch(loadPalette);
    };
    addEventListener(openEvent, show);
    addEventListener('keydown', preload);
    return () => {
      removeEventListener(openEvent, show);
      removeEventListener('keydown', preload);
    };
  }, []);

  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(() => setMessage(''), messageDuration);
    return () => clearTimeout(timer);
  }, [message]);

  const closeOutside = ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) => {
    if (target === currentTarget) currentTarget.close();
  };
  // The close event fires late: by then the palette may be open again.
  const handleClose = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    if (!currentTarget.open) setOpen(null);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself */}
      <dialog
        ref={dialog}
        aria-label={commonMessages.goTo}
        onClick={closeOutside}
        onClose={handleClose}
        className="mx-auto mt-[min(10dvh,6rem)] mb-0 w-176 max-w-[calc(100vw-1.5rem)] overflow-clip rounded-lg border border-line bg-paper text-ink max-tablet:mt-3"
      >
        {open !== null && (
          <Suspense fallback={<div className="h-12" />}>
            <PaletteBody
              key={open}
              {...props}
              recentIds={recentIds}
              onClose={() => dialog.current?.close()}
              onMessage={setMessage}
            />
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
