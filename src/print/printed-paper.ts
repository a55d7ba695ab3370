import { citationOf } from '../cite/citation.ts';
import { identifierLinks } from '../paper/identifier-links.ts';
import type { ReaderMarks } from '../paper/reader-marks.ts';
import { safeUrl } from '../paper/safe-url.ts';
import type { Paper } from '../paper/schema.ts';

/** What is printed of one paper. */
export interface PrintedPaper {
  readonly paper: Paper;
  /** The first line of what the list says about it; empty when it says nothing. */
  readonly remark: string;
  readonly marks: ReaderMarks;
  /** Where it can be read, and where its code is; null when the list does not say. */
  readonly address: string | null;
  readonly code: string | null;
}

/** Finds out what is printed of a paper. Of its addresses the most lasting one: that of its DOI or its arXiv id, where its links contain one. */
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
    address: checked(identifierLinks(paper.identifiers)[0]?.href ?? citationOf(paper).url),
    code: checked(code?.url ?? null),
  };
}

function checked(url: string | null): string | null {
  return url === null ? null : safeUrl(url);
}
