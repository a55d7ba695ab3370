import type { Diagnostic, FileAccount } from './report.ts';
import type { LineUse } from './report-kinds.ts';

/* What the preview server tells the page List health. Page and server are always of the same version. */

/** A paper, as a link to its row needs it. */
export interface PaperLink {
  readonly id: string;
  readonly title: string;
}

/** A part of a source line, and the character in it that a diagnostic is about. */
export interface CodeFrame {
  readonly text: string;
  /** The index of that character in `text`; may be its length. */
  readonly at: number;
}

/** A diagnostic with its source line and the papers that the line lists. */
export interface FramedDiagnostic extends Diagnostic {
  /** Null if the line is blank or unknown. */
  readonly frame: CodeFrame | null;
  readonly papers: readonly PaperLink[];
  /** Whether its file is a page of the list, so that its lines can be shown. */
  readonly isPage: boolean;
}

/** A piece of the documentation of a rule: a paragraph with `code` in backticks and **bold** text, or an example. */
export interface RuleText {
  readonly kind: 'paragraph' | 'example';
  readonly text: string;
}

/** The health of a list after a compilation. */
export interface ListHealth {
  readonly title: string;
  /** Changes with every compilation. */
  readonly version: number;
  readonly diagnostics: readonly FramedDiagnostic[];
  /** What became of the lines of each page. */
  readonly files: readonly FileAccount[];
  /** The documentation of the rules of these diagnostics, by their ids. */
  readonly rules: Readonly<Record<string, readonly RuleText[]>>;
}

/** The text of a page and what became of its lines. */
export interface PageLines {
  readonly path: string;
  readonly lines: readonly string[];
  /** The use of each line. */
  readonly uses: readonly LineUse[];
}

/** Whether a file was opened, and in which program. */
export type OpenOutcome = { readonly editor: string } | { readonly editor: null };
