import type { Dataset } from './schema.ts';

const opening = '"papers":[\n';
const between = ',\n';
const closing = '\n]}';

/** Serialises a dataset as JSON with one paper per line, so that the browser can parse a large dataset in pieces. */
export function formatDataset({
  papers,
  ...rest
}: Omit<Dataset, 'papers'> & { readonly papers: readonly object[] }): string {
  return datasetText(
    rest,
    papers.map((paper) => JSON.stringify(paper)),
  );
}

/** Like `formatDataset`, from the JSON of each paper. */
export function datasetText(rest: Omit<Dataset, 'papers'>, papers: readonly string[]): string {
  return `${JSON.stringify(rest).slice(0, -1)},${opening}${papers.join(between)}${closing}`;
}

/** A parsed dataset, not checked yet. */
export interface ParsedDataset {
  /** Everything but the papers; the whole value if it is not a dataset. */
  readonly rest: unknown;
  /** Parsed one by one, on demand; undefined for a paper that is not JSON. */
  readonly papers: Iterable<unknown>;
}

/**
 * Parses a dataset from any JSON. Text from `formatDataset` is parsed paper by paper, so that it is never in
 * memory twice. Throws a SyntaxError if the text is not JSON.
 */
export function parseDataset(text: string): ParsedDataset {
  const head = text.slice(0, text.indexOf('\n') + 1);
  if (head.endsWith(opening) && text.endsWith(closing))
    return {
      rest: JSON.parse(`${head}]}`),
      papers: linesOf(text, head.length, text.length - closing.length),
    };
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || !('papers' in json) || !Array.isArray(json.papers))
    return { rest: json, papers: [] };
  return { rest: { ...json, papers: [] }, papers: json.papers };
}

function* linesOf(text: string, from: number, to: number): Generator<unknown> {
  for (let start = from; start < to; ) {
    const found = text.indexOf(between, start);
    const end = found === -1 || found > to ? to : found;
    yield parseLine(text.slice(start, end));
    start = end + between.length;
  }
}

/** An invalid line does not affect the others. */
function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
