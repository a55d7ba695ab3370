import {
  type Check,
  checked,
  listOf,
  object,
  oneOf,
  orMissing,
  orNull,
  text,
  wrong,
} from '../../paper/checks/check.ts';
import { progressSteps } from '../../paper/reader-marks.ts';
import type { LibraryRecord } from './record.ts';

const checks: { readonly [K in keyof LibraryRecord]-?: Check<LibraryRecord[K]> } = {
  id: text,
  title: text,
  doi: orMissing(text),
  arxiv: orMissing(text),
  starred: (value) => (typeof value === 'boolean' ? value : wrong),
  progress: orNull(oneOf(progressSteps)),
  tags: listOf(text),
  note: text,
  changed: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : wrong),
};
const record = object<LibraryRecord>(checks);

/**
 * Checks a record of a library, as `recordSchema` has it; null when it is none. Other than in a dataset, a
 * field that it does not know makes it unreadable: another version of the page wrote it, and to write it back
 * without would lose it.
 */
export function checkRecord(value: unknown): LibraryRecord | null {
  const found = checked(record, value);
  return found === wrong || Object.keys(found).some((key) => !Object.hasOwn(checks, key)) ? null : found;
}
