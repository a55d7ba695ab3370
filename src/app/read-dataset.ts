import { z } from 'zod/mini';
import { type Dataset, datasetSchema, schemaVersion } from '../paper/schema.ts';

/** The dataset, or what is wrong with it in plain words. */
export type Reading = { readonly dataset: Dataset } | { readonly problem: string; readonly help: 'retry' | 'reload' };

// The page's policy forbids code made at run time.
z.config({ jitless: true });

const unreadable = 'The paper list could not be read';

/** Reads and checks what was loaded. From here on the dataset is trusted. */
export function readDataset(text: string): Reading {
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  if (json === undefined) return { problem: `${unreadable}: it is not whole, or no list at all.`, help: 'retry' };
  if (isNewer(json)) return { problem: 'This page is older than its data.', help: 'reload' };
  const checked = z.safeParse(datasetSchema, json);
  if (checked.success) return { dataset: checked.data };
  const place = checked.error.issues[0]?.path.join('.') ?? '';
  return { problem: `${unreadable}${place === '' ? '.' : `: something unexpected at “${place}”.`}`, help: 'retry' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
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
