import { schemaVersion } from '../../paper/kinds.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import type { DetailsFile, PapersFile, StablePaper } from '../../paper/schemas/open-data-schema.ts';

/** Where the list came from, and what compiled it. */
export interface BuiltFrom {
  /** The list's git commit, if its files are as they were committed. */
  readonly commit: string | null;
  /** The program and its version. */
  readonly generator: string;
}

/** The papers of a dataset without what changes when other lines of the list do. */
export function stablePapers({ papers }: Dataset): readonly StablePaper[] {
  return papers.map(({ related, provenance, printedLines, confidence, placements, ...paper }) => ({
    ...paper,
    placements: placements.map(({ file, section }) => ({ file, section })),
  }));
}

/** The file `papers.json`: one page and one paper a line. */
export function formatPapersFile(
  dataset: Dataset,
  papers: readonly StablePaper[],
  origin: BuiltFrom,
): string {
  const head = {
    $schema: schemaUrl('papers'),
    schemaVersion,
    ...origin,
    list: dataset.list,
    acronyms: dataset.acronyms.map(({ line, ...acronym }) => acronym),
  } satisfies Omit<PapersFile, 'pages' | 'papers'>;
  const pages = `"pages":[${lines(dataset.pages, withoutLine)}]`;
  return `${JSON.stringify(head).slice(0, -1)},\n${pages},\n"papers":[${lines(papers)}]}\n`;
}

/** The file `details.json`: one paper a line. */
export function formatDetailsFile({ papers }: Dataset): string {
  const head = { $schema: schemaUrl('details'), schemaVersion } satisfies Omit<DetailsFile, 'details'>;
  const details = papers.map((paper) => `${JSON.stringify(paper.id)}:${JSON.stringify(detailsOf(paper))}`);
  return `${JSON.stringify(head).slice(0, -1)},\n"details":{\n${details.join(',\n')}\n}}\n`;
}

function detailsOf(paper: Paper): DetailsFile['details'][string] {
  const { placements, related, provenance, printedLines, confidence } = paper;
  const places = placements.map(({ file, line, endLine }) => ({ file, line, endLine }));
  return { lines: places, related, provenance, printedLines, confidence };
}

/** One paper a line, and nothing else: newline-delimited JSON. */
export function formatNdjson(papers: readonly StablePaper[]): string {
  return papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');
}

/** A replacer for `JSON.stringify` that leaves out the lines of entries in the text of a page. */
function withoutLine(key: string, value: unknown): unknown {
  return key === 'line' ? undefined : value;
}

function lines(values: readonly object[], replacer?: typeof withoutLine): string {
  return values.map((value) => `\n${JSON.stringify(value, replacer)}`).join(',');
}

/** Relative to the folder of the data. */
function schemaUrl(name: string): string {
  return `../../schema/${name}-${schemaVersion}.json`;
}
