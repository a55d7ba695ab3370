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
import { onDemand } from '../ui/on-demand.tsx';
import { useOpenedPapers } from './opened-papers.ts';
import type { PaletteBodyProps } from './palette-body.tsx';

/** Fetches what the palette draws, as soon as the reader comes near. */
export const loadPalette = () => import('./palette-body.tsx').then((module) => module.PaletteBody);
const PaletteBody = onDemand(loadPalette);

const asked = 'palette';

/** How long something is said, in milliseconds. */
const sayingTime = 4_000;

/** Opens the palette, once the list is there. */
export function openPalette(): void {
  dispatchEvent(new Event(asked));
}

/** Opens, from wherever the focus is, the one place that leads to everything; there the focus returns. What it draws is fetched when its key is half pressed. */
export function Palette(props: Omit<PaletteBodyProps, 'opened' | 'onClose' | 'onSay'>) {
  /** When it was opened: what was typed before is gone by then. */
  const [open, setOpen] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useOpenedPapers(props.view.paper);

  // A key that comes as the app takes over is heard: what waits for the frame to be drawn would miss it.
  useLayoutEffect(() => {
    const show = ({ timeStamp }: Event) => {
      setOpen(timeStamp);
      dialog.current?.showModal();
    };
    const comeNear = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') void loadPalette();
    };
    addEventListener(asked, show);
    addEventListener('keydown', comeNear);
    return () => {
      removeEventListener(asked, show);
      removeEventListener('keydown', comeNear);
    };
  }, []);

  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), sayingTime);
    return () => clearTimeout(timer);
  }, [said]);

  const closeOutside = ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) => {
    if (target === currentTarget) currentTarget.close();
  };
  // A quick hand has opened it again before the browser says that it was closed.
  const forget = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    if (!currentTarget.open) setOpen(null);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself */}
      <dialog
        ref={dialog}
        aria-label={commonMessages.goTo}
        onClick={closeOutside}
        onClose={forget}
        className="mx-auto mt-[min(10dvh,6rem)] mb-0 w-176 max-w-[calc(100vw-1.5rem)] overflow-clip rounded-lg border border-line bg-paper text-ink max-tablet:mt-3"
      >
        {open !== null && (
          <Suspense fallback={<div className="h-12" />}>
            <PaletteBody
              key={open}
              {...props}
              opened={opened}
              onClose={() => dialog.current?.close()}
              onSay={setSaid}
            />
          </Suspense>
        )}
      </dialog>
      <p
        role="status"
        className="fixed bottom-4 start-1/2 z-50 w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-md bg-ink px-4 py-2 text-cell text-paper empty:hidden print:hidden"
      >
        {said}
      </p>
    </>
  );
}
