/** The URL of a dataset part that loads later: from the head of a built page, or by name in the preview. */
export function partUrl(part: 'pages' | 'details'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${part}"]`)?.content ?? `${part}.json`;
}
