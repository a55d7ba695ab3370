import Columns2 from 'lucide-react/icons/columns-2';
import { Suspense, useRef, useState } from 'react';
import * as exportMessages from '../messages/sharing/export.ts';
import type { Paper } from '../paper/schema.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { prefetch } from '../ui/deferred/prefetch.ts';
import { Dialog } from '../ui/dialogs/dialog.tsx';
import { ToolButton } from '../ui/tool-button.tsx';
import { openLayer } from '../view/session-history.ts';

interface CompareButtonProps {
  papers: readonly Paper[];
  /** The reader's own note on a paper; empty if there is none. */
  noteOf: (id: string) => string;
  paperHref: (id: string) => string;
}

const load = () => import('./compare-table.tsx').then((module) => module.CompareTable);
const CompareTable = onDemand(load);

/** How many papers can be compared: more columns cannot be read. */
const least = 2;
const most = 4;

/** Shows the selected papers side by side; disabled for one, or for too many. */
export function CompareButton({ papers, noteOf, paperHref }: CompareButtonProps) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    if (dialog.current !== null) openLayer(dialog.current);
  };
  return (
    <>
      <ToolButton
        label={exportMessages.compare}
        icon={Columns2}
        title={exportMessages.howManyToCompare(least, most)}
        disabled={papers.length < least || papers.length > most}
        aria-haspopup="dialog"
        onPointerEnter={() => prefetch(load)}
        onClick={show}
        className="flex disabled:opacity-50"
      />
      <Dialog ref={dialog} title={exportMessages.compare} onClose={() => setOpen(false)}>
        {open && (
          <Suspense>
            <CompareTable papers={papers} noteOf={noteOf} paperHref={paperHref} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
