import { documentFacets } from '../../opensearch/document-facets.ts';
import { type ListTerms, listTerms } from '../../opensearch/list-terms.ts';
import { indexDefinition } from '../../opensearch/mapping.ts';
import { documentMaker } from '../../opensearch/paper-document.ts';
import type { Dataset } from '../../paper/schema.ts';
import { stablePapers } from './json-files.ts';
import type { OpenDataFile } from './open-data-files.ts';

/** Engines take bulk requests of some ten megabytes best. */
const largestFile = 10_000_000;

/**
 * A list for OpenSearch: the papers as bulk requests of at most `largest` bytes, unless one paper alone has more; the
 * index that they need; and what translates views. Deterministic.
 */
export function bulkFiles(dataset: Dataset, largest = largestFile): readonly OpenDataFile[] {
  const terms = listTerms(dataset);
  return [
    { path: 'bulk/mapping.json', content: `${JSON.stringify(indexDefinition(documentFacets(terms)))}\n` },
    { path: 'bulk/list.json', content: `${JSON.stringify(terms)}\n` },
    ...requestsOf(dataset, terms, largest).map((content, index) => ({
      path: index === 0 ? 'bulk/papers.ndjson' : `bulk/papers-${index + 1}.ndjson`,
      content,
    })),
  ];
}

/** As bytes, which take less memory than texts. A list without papers has one empty request. */
function requestsOf(dataset: Dataset, terms: ListTerms, largest: number): readonly Uint8Array[] {
  const makeDocument = documentMaker(dataset, terms);
  const stored = stablePapers(dataset);
  const requests: Uint8Array[] = [];
  let lines: Buffer[] = [];
  let size = 0;
  dataset.papers.forEach((paper, position) => {
    const action = { index: { _id: paper.id } };
    const document = makeDocument(paper, position, stored[position] ?? paper);
    const added = Buffer.from(`${JSON.stringify(action)}\n${JSON.stringify(document)}\n`);
    if (size > 0 && size + added.length > largest) {
      requests.push(Buffer.concat(lines));
      lines = [];
      size = 0;
    }
    lines.push(added);
    size += added.length;
  });
  return [...requests, Buffer.concat(lines)];
}
