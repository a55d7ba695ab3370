import { applyColumns } from '../columns/column-choice.ts';
import { loadDataset } from '../loading/dataset-source.ts';
import { keyedFields } from '../paper/own-fields.ts';

/** Loads the list. The stored columns go into the URL first, because only the list knows its own. */
export function loadList(): Promise<void> {
  return loadDataset((dataset) => {
    applyColumns(keyedFields(dataset.list.fields));
    return dataset;
  });
}
