import type { Diagnostic } from '../paper/reports/report.ts';
import type { Dataset, Paper } from '../paper/schema.ts';

/** A compiled list, as far as two of its states are compared. */
export interface ListState {
  readonly dataset: Pick<Dataset, 'papers' | 'pages'>;
  readonly report: { readonly diagnostics: readonly Diagnostic[] };
}

/** A list without anything, such as one before its first commit. */
export const noList: ListState = { dataset: { papers: [], pages: [] }, report: { diagnostics: [] } };

/** A paper, and the first place that lists it. */
export interface ListedPaper {
  readonly id: string;
  readonly kind: Paper['kind'];
  readonly title: string;
  readonly file: string;
  readonly line: number;
}

/**
 * A field with its values before and after, as texts. Of fields with many values, only those that came or went: an
 * empty text stands for none.
 */
export interface FieldChange {
  /** A field of `Paper`, `noteText` for the text of its note page, or `fields.LABEL`. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** A paper as it is now, and its fields that changed. */
export interface ChangedPaper extends ListedPaper {
  readonly fields: readonly FieldChange[];
}

/** A diagnostic that came or went, and the paper whose entry it is about; null if there is none. */
export interface ChangedDiagnostic extends Readonly<Omit<Diagnostic, 'advice'>> {
  readonly paper: string | null;
}

/** What changed between two states of a list. */
export interface ListChanges {
  readonly added: readonly ListedPaper[];
  /** As they were. */
  readonly removed: readonly ListedPaper[];
  readonly changed: readonly ChangedPaper[];
  /** Papers without other changes that are listed in other files or sections than before. */
  readonly moved: readonly ListedPaper[];
  readonly newDiagnostics: readonly ChangedDiagnostic[];
  readonly goneDiagnostics: readonly ChangedDiagnostic[];
}
