import { arrayOf, boolean, nullable, oneOf, optional, text } from '../../paper/checks/check.ts';
import { progressSteps } from '../../paper/reader-marks.ts';
import type { LibraryRecord } from './record.ts';
import { moment, storedCheck } from './stored-check.ts';

/** Checks a stored record against the rules of `recordSchema`; null if it is invalid. */
export const checkRecord = storedCheck<LibraryRecord>({
  id: text,
  title: text,
  doi: optional(text),
  arxiv: optional(text),
  openreview: optional(text),
  usenix: optional(text),
  link: optional(text),
  starred: boolean,
  progress: nullable(oneOf(progressSteps)),
  tags: arrayOf(text),
  note: text,
  added: optional(moment),
  changed: moment,
});
