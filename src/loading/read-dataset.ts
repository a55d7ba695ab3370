import * as loadingMessages from '../messages/loading.ts';
import { checkDataset, checkPaper } from '../paper/checks/check-dataset.ts';
import { type ParsedDataset, parseDataset } from '../paper/dataset-text.ts';
import { paperInterner } from '../paper/intern-papers.ts';
import { oldestVersion, schemaVersion } from '../paper/kinds.ts';
import type { Dataset, Paper } from '../paper/schema.ts';

/** The dataset and the number of papers that cannot be shown, or an error message. */
export type DatasetResult =
  | { readonly dataset: Dataset; readonly skipped: number }
  | { readonly problem: string; readonly help: 'retry' | 'reload' };

const incomplete: DatasetResult = { problem: loadingMessages.incomplete, help: 'retry' };

/** Parses and checks the loaded text, yielding after each paper. The result can be trusted. */
export function* readDataset(text: string): Generator<void, DatasetResult> {
  const pieces = piecesOf(text);
  if (pieces === null) return incomplete;
  const version = versionOf(pieces.rest);
  if (version !== null && version > schemaVersion)
    return { problem: loadingMessages.appOutdated, help: 'reload' };
  if (version !== null && version < oldestVersion)
    return { problem: loadingMessages.dataOutdated, help: 'retry' };
  const rest = checkDataset(pieces.rest);
  if (typeof rest === 'string') return { problem: loadingMessages.unexpected(rest), help: 'retry' };
  return yield* readPapers(rest, pieces.papers);
}

/** Checks the papers one by one; skips those that are invalid or have the id of an earlier one. */
function* readPapers(rest: Dataset, pieces: ParsedDataset['papers']): Generator<void, DatasetResult> {
  const share = paperInterner();
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
