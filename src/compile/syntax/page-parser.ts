import type { Diagnostic } from '../../paper/report.ts';
import type { SourceFile } from '../read/read-list.ts';
import { createReporter, type Reporter } from '../report/reporter.ts';
import { type PageSyntax, parsePage } from './parse-page.ts';

/** Parses pages; null when a page cannot be taken. */
export type PageParser = (source: SourceFile, reporter: Reporter) => PageSyntax | null;

interface Parsed {
  readonly text: string;
  readonly page: PageSyntax | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a parser that remembers each page by its text: compiling again after one edit parses one page. */
export function createPageParser(): PageParser {
  const known = new Map<string, Parsed>();
  return (source, reporter) => {
    const before = known.get(source.path);
    const parsed = before?.text === source.text ? before : parse(source);
    known.set(source.path, parsed);
    reporter.include(parsed.diagnostics);
    return parsed.page;
  };
}

/** A page that the parser cannot take is reported and left out; the others are compiled. */
function parse(source: SourceFile): Parsed {
  const reporter = createReporter();
  const page = tryToParse(source, reporter);
  if (page === null)
    reporter.report('page-too-complex', { file: source.path, line: 1 }, 'the page is too complex to be read: it was left out');
  return { text: source.text, page, diagnostics: reporter.diagnostics() };
}

function tryToParse(source: SourceFile, reporter: Reporter): PageSyntax | null {
  try {
    return parsePage(source, reporter);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
