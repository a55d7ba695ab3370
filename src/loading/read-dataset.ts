import * as loadingMessages from '../messages/loading.ts';
import { type CheckedDataset, checkDataset, checkPaper } from '../paper/checks/check-dataset.ts';
import type { Losses } from '../paper/checks/losses.ts';
import { type ParsedDataset, parseDataset } from '../paper/dataset-text.ts';
import { paperInterner } from '../paper/intern-papers.ts';
import { oldestVersion, schemaVersion } from '../paper/kinds.ts';
import type { Dataset, Paper } from '../paper/schema.ts';

/** The dataset and what of it cannot be shown, or an error message. */
export type DatasetResult =
  | { readonly dataset: Dataset; readonly losses: Losses }
  | { readonly problem: string; readonly help: 'either' | 'reload' };

const incomplete: DatasetResult = { problem: loadingMessages.incomplete, help: 'either' };

/** Parses and checks the loaded text, yielding after each paper. The result can be trusted. */
export function* readDataset(text: string): Generator<void, DatasetResult> {
  const pieces = piecesOf(text);
  if (pieces === null) return incomplete;
  const version = versionOf(pieces.rest);
  if (version !== null && version > schemaVersion)
    return { problem: loadingMessages.appOutdated, help: 'reload' };
  if (version !== null && version < oldestVersion)
    return { problem: loadingMessages.dataOutdated, help: 'either' };
  const checked = checkDataset(pieces.rest);
  if (checked === null) return { problem: loadingMessages.noPapers, help: 'either' };
  return yield* readPapers(checked, pieces.papers);
}

/** Checks the papers one by one; skips those that are invalid or have the id of an earlier one. */
function* readPapers(
  { dataset, damaged }: CheckedDataset,
  pieces: ParsedDataset['papers'],
): Generator<void, DatasetResult> {
  const share = paperInterner();
  const papers = new Map<string, Paper>();
  let read = 0;
  let inPart = 0;
  for (const piece of pieces) {
    const found = checkPaper(piece);
    if (found !== null && !papers.has(found.paper.id)) {
      papers.set(found.paper.id, share(found.paper));
      if (!found.isWhole) inPart += 1;
    }
    read += 1;
    yield;
  }
  return {
    dataset: { ...dataset, papers: [...papers.values()] },
    losses: { skipped: read - papers.size, inPart, damaged },
  };
}

/** The pieces of the dataset; null if the text is not JSON. */
function piecesOf(text: string): ParsedDataset | null {
  try {
    return parseDataset(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

/** The schema version of the loaded JSON, 0 if it has none; null if it is not an object. */
function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  return 'schemaVersion' in json && typeof json.schemaVersion === 'number' ? json.schemaVersion : 0;
}
