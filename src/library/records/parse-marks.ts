import { checkRecord } from './check-record.ts';
import type { LibraryChange } from './library-change.ts';
import { applyChange, newRecord } from './record.ts';

type MarkChange = Extract<LibraryChange, { kind: 'mark' }>;

/**
 * Parses the changes that a closed tab has saved. Skips those that are malformed or in the format of another version;
 * none if the text is not JSON.
 */
export function parseMarks(text: string): MarkChange[] {
  try {
    const saved: unknown = JSON.parse(text);
    return Array.isArray(saved) ? saved.filter(isLikeMark).flatMap(checkMark) : [];
  } catch {
    return [];
  }
}

function isLikeMark(value: unknown): value is MarkChange {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('kind' in value && 'papers' in value && 'change' in value)
  )
    return false;
  return value.kind === 'mark' && Array.isArray(value.papers) && typeof value.change === 'object';
}

/** The mark, if what it makes of a new record of each of its papers is a record; otherwise none. */
function checkMark(mark: MarkChange): MarkChange[] {
  try {
    // Version 1 saved papers without links.
    const papers = mark.papers.map((paper) => ({ ...paper, links: paper.links ?? [] }));
    const isValid = papers.every(
      (paper) => checkRecord(applyChange(newRecord(paper), mark.change, mark.at)) !== null,
    );
    return isValid ? [{ ...mark, papers, late: true }] : [];
  } catch {
    return [];
  }
}
