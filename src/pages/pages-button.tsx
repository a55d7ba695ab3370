import { Suspense } from 'react';
import * as commonMessages from '../messages/common.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { DialogButton } from '../ui/dialogs/dialog-button.tsx';
import type { ContentsTreeProps } from './contents-tree.tsx';

const load = () => import('./contents-tree.tsx').then((module) => module.ContentsTree);
const ContentsTree = onDemand(load);

/** A button that opens the table of contents of the list in a dialog. */
export function PagesButton(contents: ContentsTreeProps) {
  return (
    <DialogButton label={commonMessages.pages} load={load}>
      {(close) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside handle keys
        <div
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('a') !== null) close();
          }}
        >
          <ContentsTree {...contents} />
        </div>
      )}
    </DialogButton>
  );
}

/** The table of contents beside an open page. */
export function PagesSidebar(contents: ContentsTreeProps) {
  return (
    <Suspense>
      <ContentsTree {...contents} />
    </Suspense>
  );
}
