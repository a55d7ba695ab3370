import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../cli/project-root.ts';

/** One file for each citation style or habit of lists. `citations.test.ts` describes the notation. */
export const citationsFolder = join(projectRoot, 'src/compile/citations');

/** A citation, and the lines below it: what is read. */
export interface Citation {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The files of citations, below their folder. */
export function citationFiles(): string[] {
  return readdirSync(citationsFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The citations of a file, page by page. */
export function readCitations(file: string): Citation[][] {
  const pages = readFileSync(join(citationsFolder, file), 'utf8').trim().split('\n\n');
  return pages.map((page) => {
    const cited: { text: string; expected: string[] }[] = [];
    for (const line of page.split('\n')) {
      if (/^[=≠] /u.test(line)) cited.at(-1)?.expected.push(line);
      else cited.push({ text: line, expected: [] });
    }
    return cited;
  });
}

/** The line of the first citation on a page of citations, from 1. */
export const firstCitationLine = 3;

/** A page in markdown whose items are citations. */
export function pageOfCitations(citations: readonly Citation[]): string {
  return `# Reading\n\n${citations.map(({ text }) => `- ${text}\n`).join('')}`;
}
