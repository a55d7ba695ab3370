import { oldestVersion, pageKinds, schemaVersion } from '../kinds.ts';
import type { RichTextNode } from '../rich-text.ts';
import type { Acronym, Dataset, OwnField, Page, Paper } from '../schema.ts';
import {
  boolean,
  type Check,
  integer,
  invalid,
  isObject,
  object,
  oneOf,
  optional,
  runCheck,
  text,
  validItemsOf,
  validValuesOf,
  withFallback,
} from './check.ts';
import { date, optionalOrNull, paper, richTextOrEmpty, texts } from './check-paper.ts';
import { address, richText } from './check-rich-text.ts';

const emptyList = () => [];
const nullableAddress = withFallback(optionalOrNull(address), null);
const textOrEmpty = optional(text, () => '');

const list = object<Dataset['list']>({
  title: textOrEmpty,
  description: textOrEmpty,
  homepage: nullableAddress,
  repository: nullableAddress,
  source: withFallback(
    optionalOrNull(
      object<NonNullable<Dataset['list']['source']>>({
        view: address,
        edit: nullableAddress,
        commit: withFallback(optional(text), undefined),
      }),
    ),
    null,
  ),
  updated: withFallback(optionalOrNull(date), null),
  licence: withFallback(optionalOrNull(text), null),
  fields: withFallback(
    optional(validItemsOf(object<OwnField>({ label: text, isFacet: boolean })), emptyList),
    [],
  ),
  hiddenFacets: withFallback(optional(texts, emptyList), []),
});

const page = object<Page>({
  path: text,
  title: text,
  kind: oneOf(pageKinds),
  description: optionalOrNull(text),
  body: richTextOrEmpty,
  depth: optionalOrNull(integer(0)),
  group: optionalOrNull(text),
  topic: texts,
  hints: richTextOrEmpty,
});

/** The checks of a dataset; its papers are checked one by one. Invalid pages are left out. */
const dataset = {
  schemaVersion: (value) => (value === oldestVersion || value === schemaVersion ? schemaVersion : invalid),
  list: (value, depthLeft) => list(value ?? {}, depthLeft),
  pages: optional(validItemsOf(page), emptyList),
  papers: (value) => (Array.isArray(value) ? [] : invalid),
  acronyms: optional(
    validItemsOf(object<Acronym>({ short: text, long: text, file: text, line: integer(1) })),
    emptyList,
  ),
} satisfies { readonly [K in keyof Dataset]: Check<Dataset[K]> };

/**
 * Checks a dataset, with an empty list for its papers. Returns the dataset, or the name of the first invalid
 * field (empty if the value is not an object).
 */
export function checkDataset(value: unknown): Dataset | string {
  if (!isObject(value)) return '';
  const found = runCheck(object<Dataset>(dataset), value);
  if (found !== invalid) return found;
  return (
    Object.entries(dataset).find(([key, check]) => runCheck<unknown>(check, value[key]) === invalid)?.[0] ??
    ''
  );
}

/** Checks one paper; null if it is invalid. */
export function checkPaper(value: unknown): Paper | null {
  const found = runCheck(paper, value);
  return found === invalid ? null : found;
}

/** Checks the texts of pages, by path; null if there is no table of texts. An invalid text is left out. */
export function checkPageTexts(value: unknown): ReadonlyMap<string, readonly RichTextNode[]> | null {
  return mapIn(value, 'texts', richText);
}

/**
 * Checks a table of values at a key of an object; null if there is none. Invalid values are left out.
 */
export function mapIn<T>(value: unknown, key: string, check: Check<T>): ReadonlyMap<string, T> | null {
  const found = isObject(value) ? runCheck(validValuesOf(check), value[key]) : invalid;
  return found === invalid ? null : found;
}
