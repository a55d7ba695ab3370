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
import { date, optionalOrNull, paper, paperInPart, richTextOrEmpty, texts } from './check-paper.ts';
import { address, richTextNode } from './check-rich-text.ts';

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

/** A dataset that passed the check, with an empty list for its papers. */
export interface CheckedDataset {
  readonly dataset: Dataset;
  /** The names of the fields of which something was invalid and left out. */
  readonly damaged: readonly string[];
}

/** Checks a dataset; null if it has no papers. */
export function checkDataset(value: unknown): CheckedDataset | null {
  if (!isObject(value)) return null;
  const damaged: string[] = [];
  const { pages, acronyms } = value;
  const found = runCheck(
    object<Dataset>(dataset, (field) => damaged.push(field)),
    value,
  );
  if (found === invalid) return null;
  if (isLonger(pages, found.pages)) damaged.push('pages');
  if (isLonger(acronyms, found.acronyms)) damaged.push('acronyms');
  return { dataset: found, damaged };
}

/** Tells whether an array was given that has more items than were found valid. */
export function isLonger(given: unknown, found: readonly unknown[]): boolean {
  return Array.isArray(given) && given.length > found.length;
}

/** A paper that passed the check. */
export interface CheckedPaper {
  readonly paper: Paper;
  /** Whether nothing but links and related papers was left out. */
  readonly isWhole: boolean;
}

/** Checks one paper and leaves out invalid fields; null if its id or its title is invalid. */
export function checkPaper(value: unknown): CheckedPaper | null {
  const whole = runCheck(paper, value);
  if (whole !== invalid) return { paper: whole, isWhole: true };
  const found = runCheck(paperInPart, value);
  return found === invalid ? null : { paper: found, isWhole: false };
}

/** The text of a page that passed the check. */
export interface CheckedText {
  readonly nodes: readonly RichTextNode[];
  /** Whether no block was left out. */
  readonly isWhole: boolean;
}

/** Checks the texts of pages, by path; null if there is no table of texts. Invalid blocks are left out. */
export function checkPageTexts(value: unknown): ReadonlyMap<string, CheckedText> | null {
  return mapIn(value, 'texts', (blocks, depthLeft) => {
    const found = validItemsOf(richTextNode)(blocks, depthLeft);
    return found === invalid
      ? { nodes: [], isWhole: false }
      : { nodes: found, isWhole: !isLonger(blocks, found) };
  });
}

/**
 * Checks a table of values at a key of an object; null if there is none. Invalid values are left out.
 */
export function mapIn<T>(value: unknown, key: string, check: Check<T>): ReadonlyMap<string, T> | null {
  const found = isObject(value) ? runCheck(validValuesOf(check), value[key]) : invalid;
  return found === invalid ? null : found;
}
