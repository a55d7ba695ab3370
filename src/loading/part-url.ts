import { shardOf } from '../paper/shards.ts';

/** The URL of a dataset part that loads later: from the head of a built page, or by name in the preview. */
export function partUrl(part: 'pages' | 'details'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${part}"]`)?.content ?? `${part}.json`;
}

/** The URL of the details of a paper. In a large list's URL, `{640}` stands for the number of one of 640 shards. */
export function detailsUrl(paperId: string): string {
  return partUrl('details').replace(/\{(\d+)\}/u, (_, count) => String(shardOf(paperId, Number(count))));
}
