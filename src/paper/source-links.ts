import { safeUrl } from './safe-url.ts';
import type { Dataset, Paper } from './schema.ts';

/** The URLs to view and edit a location of the list on its code host; null where unknown. */
export interface SourceLinks {
  readonly view: string | null;
  readonly edit: string | null;
}

/** Fills a location into the URL templates of a list. Unsafe URLs become null. */
export function sourceLinks(
  source: Dataset['list']['source'],
  { file, line, endLine }: Pick<Paper['placements'][number], 'file' | 'line' | 'endLine'>,
): SourceLinks {
  const parts = {
    file: file.toWellFormed().split('/').map(encodeURIComponent).join('/'),
    line: String(line),
    endLine: String(endLine),
  };
  const fill = (address: string | null | undefined): string | null =>
    address === null || address === undefined
      ? null
      : safeUrl(address.replace(/\{(file|line|endLine)\}/gu, (_, part: keyof typeof parts) => parts[part]));
  return { view: fill(source?.view), edit: fill(source?.edit) };
}
