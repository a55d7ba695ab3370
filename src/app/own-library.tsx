import { ExportMenu } from '../export/export-menu.tsx';
import { useLibrary } from '../library/library.ts';
import { LibraryBody } from '../library/library-body.tsx';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import type { Dataset } from '../paper/schema.ts';
import { downloadFile } from '../ui/download-file.ts';

interface OwnLibraryProps {
  dataset: Dataset;
  /** Called when the reader follows a link to the table. */
  onLeave: () => void;
}

/** The reader's library, including the export menu for its papers. */
export function OwnLibrary({ dataset, onLeave }: OwnLibraryProps) {
  const { papers } = dataset;
  const listTitle = dataset.list.title;
  const { records } = useLibrary();
  return (
    <LibraryBody papers={papers} listTitle={listTitle} onDownload={downloadFile} onLeave={onLeave}>
      <ExportMenu
        title={libraryMessages.libraryOf(listTitle)}
        dataset={dataset}
        getPapers={() => papers.filter(({ id }) => records.has(id))}
        order={commonMessages.listOrder}
        onDone={() => {}}
      />
    </LibraryBody>
  );
}
