/** A typed DOI or arXiv id, in lower case, without the version. */
export interface TypedIdentifier {
  readonly key: 'doi' | 'arxiv';
  readonly id: string;
}

const doiForm = /^(?:doi:|\S*doi\.org\/)?(10\.\d{4,9}\/\S+)$/u;
/** Also the DOI that arXiv gives a paper: `10.48550/arxiv.2005.14165`. */
const arxivForm =
  /^(?:\S*arxiv(?:[:.]|\.org\/\w+\/))?(\d{4}\.\d{4,5}|[a-z-]+(?:\.\w\w)?\/\d{7})(?:v\d+)?(?:\.pdf)?$/u;

/** Reads a DOI or an arXiv id: bare, after `doi:` or `arXiv:`, or in a URL; null for other text. */
export function readIdentifier(typed: string): TypedIdentifier | null {
  const text = typed
    .toLowerCase()
    .replace(/[?#&].*$/u, '')
    .replaceAll('%2f', '/')
    .replace(/(?<![/.,;:])[/.,;:]+$/u, '');
  const doi = doiForm.exec(text)?.[1];
  const arxiv = arxivForm.exec(doi ?? text)?.[1];
  if (arxiv !== undefined) return { key: 'arxiv', id: arxiv };
  return doi === undefined ? null : { key: 'doi', id: doi };
}
