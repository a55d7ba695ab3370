import { z } from 'zod/mini';
import { type DatasetPieces, datasetPieces } from '../paper/dataset-text.ts';
import { type Dataset, datasetSchema, type Paper, paperSchema, schemaVersion } from '../paper/schema.ts';
import { equalSharer } from '../paper/share-equal.ts';
import * as startWords from '../words/start.ts';

/** The dataset, or what is wrong with it in plain words. */
export type Reading = { readonly dataset: Dataset } | { readonly problem: string; readonly help: 'retry' | 'reload' };

// The page's policy forbids code made at run time.
z.config({ jitless: true });

const notWhole: Reading = { problem: startWords.notWhole, help: 'retry' };

/** Reads and checks what was loaded, with a pause after each paper. From here on the dataset is trusted. */
export function* readDataset(text: string): Generator<void, Reading> {
  const pieces = orNothing(() => datasetPieces(text.replace(/^\uFEFF/u, '')));
  if (pieces === undefined) return notWhole;
  if (isNewer(pieces.rest)) return { problem: startWords.pageOlder, help: 'reload' };
  const rest = z.safeParse(datasetSchema, pieces.rest);
  if (!rest.success) return unexpected(rest.error.issues[0]?.path ?? []);
  return yield* readPapers(rest.data, pieces.papers);
}

function* readPapers(rest: Dataset, pieces: DatasetPieces['papers']): Generator<void, Reading> {
  const share = equalSharer();
  const papers: Paper[] = [];
  const walk = pieces[Symbol.iterator]();
  for (;;) {
    const step = orNothing(() => walk.next());
    if (step === undefined) return notWhole;
    if (step.done === true) return { dataset: { ...rest, papers } };
    const paper = z.safeParse(paperSchema, step.value);
    if (!paper.success) return unexpected(['papers', papers.length, ...(paper.error.issues[0]?.path ?? [])]);
    papers.push(share(paper.data));
    yield;
  }
}

function unexpected(path: readonly PropertyKey[]): Reading {
  return { problem: startWords.unexpected(path.map(String).join('.')), help: 'retry' };
}

/** What is no JSON throws. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function isNewer(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'schemaVersion' in json &&
    typeof json.schemaVersion === 'number' &&
    json.schemaVersion > schemaVersion
  );
}
