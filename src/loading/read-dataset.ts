import * as loadingMessages from '../messages/loading.ts';
import { checkDataset, checkPaper } from '../paper/checks/check-dataset.ts';
import { type DatasetPieces, datasetPieces } from '../paper/dataset-text.ts';
import { schemaVersion } from '../paper/kinds.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { equalSharer } from '../paper/share-equal.ts';

/** The dataset, and how many of its papers cannot be shown; or what is wrong with it in plain words. */
export type Reading =
  | { readonly dataset: Dataset; readonly skipped: number }
  | { readonly problem: string; readonly help: 'retry' | 'reload' };

const notWhole: Reading = { problem: loadingMessages.notWhole, help: 'retry' };

/** Reads and checks what was loaded, with a pause after each paper. From here on the dataset is trusted. */
export function* readDataset(text: string): Generator<void, Reading> {
  const pieces = piecesOf(text);
  if (pieces === null) return notWhole;
  const version = versionOf(pieces.rest);
  if (version !== null && version > schemaVersion)
    return { problem: loadingMessages.pageOlder, help: 'reload' };
  if (version !== null && version !== schemaVersion)
    return { problem: loadingMessages.dataOlder, help: 'retry' };
  const rest = checkDataset(pieces.rest);
  if (typeof rest === 'string') return { problem: loadingMessages.unexpected(rest), help: 'retry' };
  return yield* readPapers(rest, pieces.papers);
}

/**
 * Takes the papers that can be shown: one that is not as it should be, or has the id of an earlier one, costs
 * itself only.
 */
function* readPapers(rest: Dataset, pieces: DatasetPieces['papers']): Generator<void, Reading> {
  const share = equalSharer();
  const papers = new Map<string, Paper>();
  let read = 0;
  for (const piece of pieces) {
    const paper = checkPaper(piece);
    if (paper !== null && !papers.has(paper.id)) papers.set(paper.id, share(paper));
    read += 1;
    yield;
  }
  return { dataset: { ...rest, papers: [...papers.values()] }, skipped: read - papers.size };
}

/** What is no JSON throws. */
function piecesOf(text: string): DatasetPieces | null {
  try {
    return datasetPieces(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

/** The version of what was loaded, 0 when it does not say; null when it is no dataset at all. */
function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  return 'schemaVersion' in json && typeof json.schemaVersion === 'number' ? json.schemaVersion : 0;
}
