import {
  arrayOf,
  type Check,
  invalid,
  nullable,
  object,
  oneOf,
  optional,
  runCheck,
  text,
} from '../../paper/checks/check.ts';
import { progressSteps } from '../../paper/reader-marks.ts';
import type { LibraryRecord } from './record.ts';

const time: Check<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : invalid;

const checks: { readonly [K in keyof LibraryRecord]-?: Check<LibraryRecord[K]> } = {
  id: text,
  title: text,
  doi: optional(text),
  arxiv: optional(text),
  openreview: optional(text),
  usenix: optional(text),
  link: optional(text),
  starred: (value) => (typeof value === 'boolean' ? value : invalid),
  progress: nullable(oneOf(progressSteps)),
  tags: arrayOf(text),
  note: text,
  added: optional(time),
  changed: time,
};
const record = object<LibraryRecord>(checks);

/**
 * Checks a stored record against the rules of `recordSchema`; null if it is invalid. Unlike in a dataset, an
 * unknown field makes it invalid: another version of the app wrote it, and writing the record back would
 * lose the field.
 */
export function checkRecord(value: unknown): LibraryRecord | null {
  const found = runCheck(record, value);
  return found === invalid || Object.keys(found).some((key) => !Object.hasOwn(checks, key)) ? null : found;
}
