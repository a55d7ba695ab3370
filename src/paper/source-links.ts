import { safeUrl } from './safe-url.ts';
import type { Dataset, Paper } from './schema.ts';

/** Where a place of the list is shown, and changed, on its host; null where that is not known. */
export interface SourceLinks {
  readonly view: string | null;
  readonly edit: string | null;
}

/** Fills in where a paper stands in the addresses of the list's source. */
export function sourceLinks(
  source: Dataset['list']['source'],
  { file, line, endLine }: Pick<Paper['placements'][number], 'file' | 'line' | 'endLine'>,
): SourceLinks {
  const parts = {
    file: file.split('/').map(encodeURIComponent).join('/'),
    line: String(line),
    endLine: String(endLine),
  };
  const fill = (address: string | null | undefined): string | null =>
    address === null || address === undefined
      ? null
      : safeUrl(address.replace(/\{(file|line|endLine)\}/gu, (_, part: keyof typeof parts) => parts[part]));
  return { view: fill(source?.view), edit: fill(source?.edit) };
}
