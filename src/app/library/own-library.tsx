import { LibraryHead } from '../../library/head/library-head.tsx';
import { SavedViewList } from '../../library/saved/saved-view-list.tsx';
import type { KeyedField } from '../../paper/own-fields.ts';
import type { Dataset } from '../../paper/schema.ts';
import type { ListIndex } from '../../search/list-index.ts';
import { downloadFile } from '../../ui/download-file.ts';
import type { UpdateView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';

interface OwnLibraryProps {
  dataset: Dataset;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  index: ListIndex;
  view: View;
  updateView: UpdateView;
}

/** The head of the reader's library, with the saved views. */
export function OwnLibrary({ dataset, fields, index, view, updateView }: OwnLibraryProps) {
  return (
    <LibraryHead
      papers={dataset.papers}
      listTitle={dataset.list.title}
      view={view}
      updateView={updateView}
      onDownload={downloadFile}
    >
      <SavedViewList index={index} papers={dataset.papers} fields={fields} />
    </LibraryHead>
  );
}
