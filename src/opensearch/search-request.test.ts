import { describe, expect, it, test } from 'vitest';
import { variedList } from '../testing/random-views.ts';
import { createSearchEngine } from '../testing/search-engine.ts';
import { emptyView } from '../view/view.ts';
import { documentFacets } from './document-facets.ts';
import { indexTerms, listTerms } from './list-terms.ts';
import { indexDefinition } from './mapping.ts';
import { documentMaker } from './paper-document.ts';
import { translateView, viewTranslator } from './search-request.ts';

const dataset = variedList(100);
const terms = listTerms(dataset);
const facets = documentFacets(terms);
const engine = createSearchEngine(indexDefinition(facets));
const makeDocument = documentMaker(dataset, terms);
for (const [position, paper] of dataset.papers.entries())
  engine.add(paper.id, makeDocument(paper, position, paper));
const termIndex = indexTerms(JSON.parse(JSON.stringify(terms)));
const translate = viewTranslator(terms);

describe('a translated view', () => {
  it('finds papers by their addresses and identifiers', () => {
    const typed = dataset.papers
      .slice(0, 9)
      .flatMap(({ id, links }) => links.map(({ url }) => [id, url] as const));
    expect(typed.length).toBeGreaterThan(9);
    for (const [id, url] of typed) {
      const { request } = translateView(termIndex, { ...emptyView, query: `${url} ` });
      expect(engine.search(request), url).toContain(id);
    }
  });

  test.each([
    ['?q=is:starred', ['is:starred'], { match_all: {} }],
    ['?q=is:starred+OR+mytag:mine', ['is:starred', 'mytag:mine'], { match_all: {} }],
    [
      '?q=-mytag:mine+is:resource',
      ['mytag:mine'],
      { bool: { filter: [{ terms: { 'facets.kind': ['resource'] } }] } },
    ],
    [
      '?q=(is:read+OR+in:a*.md)',
      ['is:read'],
      { bool: { filter: [{ wildcard: { files: { value: '*a\\*.md*' } } }] } },
    ],
    [
      '?q=no:library+OR+in:zz',
      ['no:library'],
      { bool: { filter: [{ wildcard: { files: { value: '*zz*' } } }] } },
    ],
    [
      '?show=library&library=to-read&-mytag=a+b',
      ['show=library', 'is:to-read', '-mytag:"a b"'],
      { match_all: {} },
    ],
  ])('names what only the browser of the reader knows: %s', (address, leftOut, query) => {
    expect(translate(address)).toEqual({ leftOut, request: { query, sort: [{ position: 'asc' }] } });
  });

  test.each([
    ['?venue=codi,COMI', '?venue=CODI&venue=COMI'],
    ['?q=venue:codi+venue:comi', '?venue=CODI&venue=COMI'],
    ['?q=kind:paper', '?kind=paper'],
  ])('reads an address as the app does: %s is %s', (address, canonical) => {
    expect(translate(address)).toEqual(translate(canonical));
  });

  test.each([
    ['none', 'kites', []],
    ['allWords', 'kites', [1]],
    ['allWords', 'scheduling', [2]],
    ['allWords', 'gpu', []],
    ['shorterWords', 'gpu', [1]],
    ['shorterWords', 'kiting', [1]],
    ['shorterWords', 'kitings', [2]],
    ['shorterWords', 'v100', []],
    ['shorterWords', '-kites', []],
    ['shorterWords', '"kites"', []],
  ] as const)('forgives typos as far as the app: %s in %s', (typos, query, edits) => {
    const { request } = translate(`?q=${query}`, { typos });
    expect(
      [...JSON.stringify(request).matchAll(/"fuzziness":(\d)/gu)].map(([, found]) => Number(found)),
    ).toEqual(edits);
  });
});
