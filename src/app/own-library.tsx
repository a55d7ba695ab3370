import { ExportMenu } from '../export/export-menu.tsx';
import { useLibrary } from '../library/library.ts';
import { LibraryBody } from '../library/library-body.tsx';
import * as commonMessages from '../messages/common.ts';
import type { Paper } from '../paper/schema.ts';
import { downloadFile } from '../ui/download-file.ts';

interface OwnLibraryProps {
  papers: readonly Paper[];
  /** The title of the list. */
  listTitle: string;
  /** Called when the reader follows a link to the table. */
  onLeave: () => void;
}

/** The reader's library, including the export menu for its papers. */
export function OwnLibrary({ papers, listTitle, onLeave }: OwnLibraryProps) {
  const { records } = useLibrary();
  return (
    <LibraryBody papers={papers} listTitle={listTitle} onDownload={downloadFile} onLeave={onLeave}>
      <ExportMenu
        title={commonMessages.libraryOf(listTitle)}
        papers={() => papers.filter(({ id }) => records.has(id))}
        order={commonMessages.listOrder}
        onDone={() => {}}
      />
    </LibraryBody>
  );
}
