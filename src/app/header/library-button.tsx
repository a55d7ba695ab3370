import * as commonMessages from '../../messages/common.ts';
import type { Dataset } from '../../paper/schema.ts';
import { onDemand } from '../../ui/deferred/on-demand.tsx';
import { DialogButton } from '../../ui/dialogs/dialog-button.tsx';
import { triggerIds } from '../../ui/dom.ts';

const load = () => import('../own-library.tsx').then((module) => module.OwnLibrary);
const OwnLibrary = onDemand(load);

/** Opens the reader's library, to view it, to export its papers, and to save or restore a copy. */
export function LibraryButton({ dataset }: { dataset: Dataset }) {
  return (
    <DialogButton id={triggerIds.library} label={commonMessages.yourLibrary} load={load}>
      {(close) => <OwnLibrary dataset={dataset} onLeave={close} />}
    </DialogButton>
  );
}
