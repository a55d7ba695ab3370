import type { Compilation } from '../../../compile/compile-list.ts';
import { createExplainer, type Explainer } from '../../../compile/explain-line.ts';
import type { PageCaches } from '../../../compile/page-caches.ts';
import type { ListFiles } from '../../../compile/read/read-list.ts';
import type { Explanation } from '../../../paper/reports/explanation.ts';
import type { FramedDiagnostic, ListHealth, PageLines, PaperLink } from '../../../paper/reports/health.ts';
import type { Diagnostic, Report } from '../../../paper/reports/report.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { codeFrame } from '../../formats/code-frame.ts';
import { ruleTexts } from './rule-texts.ts';

/** What the health of a list is told from. */
export interface CheckedList {
  /** The last good compilation; null if there is none. */
  readonly compilation: Pick<Compilation, 'dataset' | 'pageLines'> | null;
  /** The files that were compiled; null like the compilation. */
  readonly files: ListFiles | null;
  /** The lines of a file that is no page, such as the settings; empty if it cannot be read. */
  readonly readLines: (file: string) => readonly string[];
  /** Those of the compilation. */
  readonly caches: PageCaches;
}

/** What the page List health asks about one compilation. */
export interface HealthAnswers {
  /** `report`: of the latest compilation, good or not. `version` changes with every compilation. */
  readonly health: (report: Report, version: number) => ListHealth;
  /** Null if the list has no such page. */
  readonly lines: (path: string) => PageLines | null;
  readonly explain: (path: string, line: number) => Explanation | null;
}

/** Answers questions about the health of a list. A page is read again when one of its lines is explained. */
export function healthOf({ compilation, files, readLines, caches }: CheckedList): HealthAnswers {
  let explainer: Explainer | null = null;
  const linesOf = (path: string) => compilation?.pageLines.get(path) ?? null;
  const papersAt = papersByLine(compilation?.dataset ?? null);
  const framed = (diagnostic: Diagnostic): FramedDiagnostic => {
    const { file, line, column } = diagnostic;
    const page = linesOf(file);
    const frame = codeFrame((page?.lines ?? readLines(file))[line - 1], column);
    return { ...diagnostic, frame, papers: papersAt(file, line), isPage: page !== null };
  };
  return {
    health: (report, version) => ({
      title: compilation?.dataset.list.title ?? '',
      version,
      diagnostics: report.diagnostics.map(framed),
      files: report.files,
      rules: Object.fromEntries(
        [...ruleTexts()].filter(([id]) => report.diagnostics.some(({ code }) => code === id)),
      ),
    }),
    lines: linesOf,
    explain: (path, line) => {
      if (files !== null && compilation !== null) explainer ??= createExplainer(files, compilation, caches);
      return explainer?.(path, line) ?? null;
    },
  };
}

/** The papers of the innermost placements that cover a line. */
function papersByLine(dataset: Dataset | null): (file: string, line: number) => readonly PaperLink[] {
  type Placed = PaperLink & { readonly from: number; readonly to: number };
  const byFile = new Map<string, Placed[]>();
  for (const { id, title, placements } of dataset?.papers ?? [])
    for (const { file, line, endLine } of placements) {
      const placed = { id, title, from: line, to: endLine };
      const others = byFile.get(file);
      if (others === undefined) byFile.set(file, [placed]);
      else others.push(placed);
    }
  return (file, line) => {
    const covering = (byFile.get(file) ?? []).filter(({ from, to }) => from <= line && line <= to);
    const size = Math.min(...covering.map(({ from, to }) => to - from));
    return covering.filter(({ from, to }) => to - from === size).map(({ id, title }) => ({ id, title }));
  };
}
