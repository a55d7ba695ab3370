import Sliders from 'lucide-react/icons/sliders-horizontal';
import { Suspense, useRef } from 'react';
import * as commonMessages from '../messages/common.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { openLayer } from '../view/session-history.ts';
import type { DrawerBodyProps } from './drawer-body.tsx';

const load = () => import('./drawer-body.tsx').then((module) => module.DrawerBody);
const DrawerBody = onDemand(load);

/** The facets on a small screen: a button that opens them in a full-screen dialog. */
export function FilterDrawer(props: Omit<DrawerBodyProps, 'onClose'>) {
  const { filterCount } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => dialog.current !== null && openLayer(dialog.current)}
        aria-haspopup="dialog"
        className="flex h-9 shrink-0 items-center gap-1.5 rounded-md border border-control px-3 text-cell font-medium text-ink hover:bg-surface"
      >
        <Sliders aria-hidden className="size-4" />
        {commonMessages.filters}
        {filterCount > 0 && (
          <span className="flex h-5 min-w-5 items-center justify-center rounded-full bg-accent px-1 text-meta font-semibold text-accent-ink figures">
            {filterCount}
          </span>
        )}
      </button>
      <dialog
        ref={dialog}
        aria-label={commonMessages.filters}
        className="m-0 h-dvh max-h-none w-full max-w-none flex-col bg-paper text-ink open:flex"
      >
        <Suspense>
          <DrawerBody {...props} onClose={() => dialog.current?.close()} />
        </Suspense>
      </dialog>
    </>
  );
}
