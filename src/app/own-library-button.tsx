import { LibraryButton } from '../library/library-button.tsx';
import * as commonMessages from '../messages/common.ts';
import type { Dataset } from '../paper/schema.ts';
import { onDemand } from '../ui/on-demand.tsx';

const ExportMenu = onDemand(() => import('../export/export-menu.tsx').then((module) => module.ExportMenu));

/** Opens the reader's library, with the ways to export its papers. */
export function OwnLibraryButton({ dataset: { list, papers } }: { dataset: Dataset }) {
  return (
    <LibraryButton
      list={list}
      papers={papers}
      exporting={(own) => (
        <ExportMenu
          title={commonMessages.libraryOf(list.title)}
          papers={own}
          order={commonMessages.listOrder}
          onDone={() => {}}
        />
      )}
    />
  );
}
