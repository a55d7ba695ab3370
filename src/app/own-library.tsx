import { LibraryHead } from '../library/head/library-head.tsx';
import type { Dataset } from '../paper/schema.ts';
import { downloadFile } from '../ui/download-file.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

interface OwnLibraryProps {
  dataset: Dataset;
  view: View;
  updateView: UpdateView;
}

/** The head of the reader's library. */
export function OwnLibrary({ dataset, view, updateView }: OwnLibraryProps) {
  return (
    <LibraryHead
      papers={dataset.papers}
      listTitle={dataset.list.title}
      view={view}
      updateView={updateView}
      onDownload={downloadFile}
    />
  );
}
