import { createReporter } from '../../../compile/diagnostics/reporter.ts';
import { createExplainer, type Explainer } from '../../../compile/explain-line.ts';
import { type ListFiles, readList } from '../../../compile/read/read-list.ts';
import type { Explanation } from '../../../paper/explanation.ts';
import type { ListHealth, PageLines, PaperLink } from '../../../paper/health.ts';
import type { Report } from '../../../paper/report.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { codeFrame } from '../../formats/code-frame.ts';
import { ruleTexts } from './rule-texts.ts';

/** A compiled list: the files may be newer than the rest until the next compilation. */
export interface CheckedList {
  readonly files: ListFiles | null;
  /** The last good one; null if there is none. */
  readonly dataset: Dataset | null;
  readonly report: Report;
  readonly version: number;
}

/** What the page List health asks about one compilation. */
export interface HealthAnswers {
  readonly health: () => ListHealth;
  /** Null if the list has no such page. */
  readonly lines: (path: string) => PageLines | null;
  readonly explain: (path: string, line: number) => Explanation | null;
}

/** Answers questions about the health of a list. Pages are read when they are asked for, each once. */
export function healthOf({ files, dataset, report, version }: CheckedList): HealthAnswers {
  const explainer: Explainer | null =
    files === null || dataset === null ? null : createExplainer(files, dataset);
  const linesOf = linesByPath(files);
  const papersAt = papersByLine(dataset);
  return {
    health: () => ({
      title: dataset?.list.title ?? '',
      version,
      diagnostics: report.diagnostics.map((diagnostic) => {
        const { file, line, column } = diagnostic;
        const frame = codeFrame(linesOf(file)[line - 1], column);
        return { ...diagnostic, frame, papers: papersAt(file, line) };
      }),
      files: report.files,
      rules: Object.fromEntries(
        [...ruleTexts()].filter(([id]) => report.diagnostics.some(({ code }) => code === id)),
      ),
    }),
    lines: (path) => {
      const use = explainer?.pageUse(path) ?? null;
      if (use === null) return null;
      return { path, lines: linesOf(path).slice(0, use.byLine.length), uses: use.byLine };
    },
    explain: (path, line) => explainer?.explain(path, line) ?? null,
  };
}

/** Reads the files of a folder; null if it is not a list at the moment. */
export function filesNow(folder: string): ListFiles | null {
  try {
    return readList(folder, createReporter());
  } catch {
    return null;
  }
}

function linesByPath(files: ListFiles | null): (path: string) => readonly string[] {
  const texts = new Map(files?.pages.map(({ path, text }) => [path, text]));
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const lines = known.get(path) ?? texts.get(path)?.split('\n') ?? [];
    known.set(path, lines);
    return lines;
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
