import { pageKinds, schemaVersion } from '../kinds.ts';
import type { NoteNode } from '../note.ts';
import type { Acronym, Dataset, Page, Paper, RelatedPaper } from '../schema.ts';
import {
  type Check,
  checked,
  goodOf,
  goodValues,
  isObject,
  object,
  oneOf,
  orElse,
  orMissing,
  text,
  whole,
  wrong,
} from './check.ts';
import { address, note } from './check-note.ts';
import { notes, orNothing, paper, related, texts } from './check-paper.ts';

const noList = () => [];
const maybeAddress = orElse(orNothing(address), null);
const sometimes = orMissing(text, () => '');

const list = object<Dataset['list']>({
  title: sometimes,
  description: sometimes,
  homepage: maybeAddress,
  repository: maybeAddress,
  source: orElse(
    orNothing(object<NonNullable<Dataset['list']['source']>>({ view: address, edit: maybeAddress })),
    null,
  ),
});

const page = object<Page>({
  path: text,
  title: text,
  kind: oneOf(pageKinds),
  description: orNothing(text),
  body: notes,
  depth: orNothing(whole(0)),
  group: orNothing(text),
  topic: texts,
  hints: notes,
});

/** All of a dataset; its papers are checked one by one. A page that is not as it should be is left out. */
const dataset = {
  schemaVersion: (value) => (value === schemaVersion ? schemaVersion : wrong),
  list: (value, room) => list(value ?? {}, room),
  pages: orMissing(goodOf(page), noList),
  papers: (value) => (Array.isArray(value) ? [] : wrong),
  acronyms: orMissing(
    goodOf(object<Acronym>({ short: text, long: text, file: text, line: whole(1) })),
    noList,
  ),
} satisfies { readonly [K in keyof Dataset]: Check<Dataset[K]> };

/**
 * Checks a dataset without its papers. Returns the name of the first part that is not as it should be, empty
 * for the whole, or the dataset.
 */
export function checkDataset(value: unknown): Dataset | string {
  if (!isObject(value)) return '';
  const found = checked(object<Dataset>(dataset), value);
  if (found !== wrong) return found;
  return (
    Object.entries(dataset).find(([key, check]) => checked<unknown>(check, value[key]) === wrong)?.[0] ?? ''
  );
}

/** Checks one paper; null when it is none. */
export function checkPaper(value: unknown): Paper | null {
  const found = checked(paper, value);
  return found === wrong ? null : found;
}

/** Checks the texts of pages; null when they are none at all. What is wrong in one of them costs that one. */
export function checkPageTexts(value: unknown): ReadonlyMap<string, readonly NoteNode[]> | null {
  return tableIn(value, 'texts', note);
}

/** Checks what is related to each paper; null when it is nothing of that kind. */
export function checkRelations(value: unknown): ReadonlyMap<string, readonly RelatedPaper[]> | null {
  return tableIn(value, 'related', related);
}

function tableIn<T>(value: unknown, key: string, check: Check<T>): ReadonlyMap<string, T> | null {
  const found = isObject(value) ? checked(goodValues(check), value[key]) : wrong;
  return found === wrong ? null : found;
}
