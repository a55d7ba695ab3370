import { paperAddress } from '../cite/paper-address.ts';
import { identifierLinks } from '../paper/identifier-links.ts';
import type { ReaderMarks } from '../paper/reader-marks.ts';
import { safeUrl } from '../paper/safe-url.ts';
import type { Paper } from '../paper/schema.ts';

/** What the bibliography prints about one paper. */
export interface PrintedPaper {
  readonly paper: Paper;
  /** The first line of the paper's remarks; empty without remarks (the note page does not count). */
  readonly remark: string;
  readonly marks: ReaderMarks;
  /** The URLs of the paper and of its code; null if the list has none. */
  readonly address: string | null;
  readonly code: string | null;
}

/**
 * Selects what to print about a paper. Its URL is the most persistent one: that of its first identifier
 * (DOI, arXiv, OpenReview, USENIX), else its link.
 */
export function printedPaper({
  paper,
  remark,
  marks,
}: Pick<PrintedPaper, 'paper' | 'remark' | 'marks'>): PrintedPaper {
  const code = paper.links.find(({ kind }) => kind === 'code');
  return {
    paper,
    remark,
    marks,
    address: checked(identifierLinks(paper.identifiers)[0]?.href ?? paperAddress(paper)),
    code: checked(code?.url ?? null),
  };
}

function checked(url: string | null): string | null {
  return url === null ? null : safeUrl(url);
}
