/** Where a part of the dataset is that is loaded later: the build names its file in the page's head, the preview calls it by its name. */
export function partAddress(part: 'pages' | 'related'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${part}"]`)?.content ?? `${part}.json`;
}
