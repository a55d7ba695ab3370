import { type ListState, noList } from '../../../changes/list-changes.ts';
import { ListError } from '../../../compile/read/read-list.ts';
import { splitDataset } from '../../../paper/dataset-parts.ts';
import { formatDataset } from '../../../paper/dataset-text.ts';
import type { Diagnostic } from '../../../paper/reports/report.ts';
import { datasetSchema } from '../../../paper/schema.ts';
import { withListAt } from '../../checks/list-at-revision.ts';
import { CommandError } from '../../command-error.ts';
import { compileFolder } from '../../compile-folder.ts';

/** The list in a folder as it was at a git commit; without papers if there was none. */
export function committedList(folder: string, commit: string): ListState {
  try {
    const { dataset, report } = withListAt(folder, commit, (before) => compileFolder(before));
    // As a preview serves it, to be compared with what it serves.
    return readState(formatDataset(splitDataset(dataset).core), report.diagnostics);
  } catch (error) {
    if (error instanceof ListError || error instanceof CommandError) return noList;
    throw error;
  }
}

/** The list that a preview serves, from the text of its dataset. */
export function readState(dataset: string, diagnostics: readonly Diagnostic[]): ListState {
  return { dataset: datasetSchema.parse(JSON.parse(dataset)), report: { diagnostics } };
}
