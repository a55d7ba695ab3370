import type { Diagnostic } from '../../paper/report.ts';
import type { SourceFile } from '../read/read-list.ts';
import { createReporter, type Reporter } from '../report/reporter.ts';
import { denseParagraph } from './dense-paragraph.ts';
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

/** A page that is nested too deeply or marked too densely for the parser is reported and left out; the others are compiled. */
function parse(source: SourceFile): Parsed {
  const reporter = createReporter();
  const dense = denseParagraph(source.text.split('\n'));
  if (dense !== null) {
    reporter.report(
      'too-complex',
      { file: source.path, line: dense },
      'the text holds too many marks or cells to be read: the page was left out',
    );
    return { text: source.text, page: null, diagnostics: reporter.diagnostics() };
  }
  try {
    const page = parsePage(source, reporter);
    return { text: source.text, page, diagnostics: reporter.diagnostics() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reporter.report('too-complex', { file: source.path, line: 1 }, 'the page is nested too deeply to be read: it was left out');
    return { text: source.text, page: null, diagnostics: reporter.diagnostics() };
  }
}
