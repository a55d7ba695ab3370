import type { Dataset } from './schema.ts';

const opening = '"papers":[\n';
const between = ',\n';
const closing = '\n]}';

/** Writes a dataset as the page loads it: plain JSON for whoever wants it, with a paper to a line, so that a long list is read a piece at a time. */
export function writeDataset({ papers, ...rest }: Dataset): string {
  return `${JSON.stringify(rest).slice(0, -1)},${opening}${papers.map((paper) => JSON.stringify(paper)).join(between)}${closing}`;
}

/** A dataset in pieces, not checked yet. */
export interface DatasetPieces {
  /** All but the papers; whatever else was written, when that is no dataset. */
  readonly rest: unknown;
  /** Read one by one, as they are asked for; undefined for one that is no JSON. */
  readonly papers: Iterable<unknown>;
}

/**
 * Takes a written dataset apart. Reads any JSON; what `writeDataset` wrote, without ever holding the whole
 * twice. Throws a SyntaxError for what is no JSON as a whole.
 */
export function datasetPieces(text: string): DatasetPieces {
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
    yield lineOf(text.slice(start, end));
    start = end + between.length;
  }
}

/** One line that is no JSON does not cost the others. */
function lineOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
