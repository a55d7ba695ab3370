import { type CitedList, citedList } from '../../cite/citation.ts';
import { type KeyedField, keyedFields } from '../../paper/own-fields.ts';
import type { Dataset, Page, Paper } from '../../paper/schema.ts';
import { type ListPages, listPages } from '../../ui/links/link-targets.ts';
import { groupPapers, type PaperGroups } from './paper-groups.ts';
import { distinctSlugs } from './slug.ts';

/** A list as its pages need it. */
export interface PublishedList {
  readonly dataset: Dataset;
  /** Whether papers, topics, venues, years and pages of the list have pages of their own. */
  readonly hasPages: boolean;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly groups: PaperGroups;
  /** The list's own fields. */
  readonly fields: readonly KeyedField[];
  readonly cited: CitedList;
  /** The papers that pages of the list are about, by the paths of these. */
  readonly about: ListPages;
  /** The texts of the list's pages, by path. */
  readonly texts: ReadonlyMap<string | null, Page['body']>;
  /** The pages of the list that have pages of the site, by path, with the addresses of these below the site. */
  readonly pages: ReadonlyMap<string, { readonly page: Page; readonly address: string }>;
}

/** The folder of the pages of the list, and of their contents. */
export const pagesFolder = 'pages';

/** Finds out which pages a list's site has, and where; only the first page if `hasPages` is false. */
export function publishedList(dataset: Dataset, hasPages = true): PublishedList {
  const about = listPages(dataset);
  // A page about a paper has no page of the site: its text is on the paper's own.
  const own = dataset.pages.filter(
    ({ path, body }) => hasPages && body.length > 0 && about.get(path)?.paper == null,
  );
  const slugs = distinctSlugs(own.map(({ path }) => nameOf(path)));
  return {
    dataset,
    hasPages,
    papers: new Map(dataset.papers.map((paper) => [paper.id, paper])),
    groups: groupPapers(hasPages ? dataset.papers : []),
    fields: keyedFields(dataset.list.fields),
    cited: citedList(dataset),
    about,
    texts: new Map(dataset.pages.map(({ path, body }) => [path, body])),
    pages: new Map(
      own.map((page) => [page.path, { page, address: `${pagesFolder}/${slugs.get(nameOf(page.path))}/` }]),
    ),
  };
}

/** The path of a page without its extension and its `README` or `index`: `serving/README.md` is `serving`. */
function nameOf(path: string): string {
  return path.replace(/\.[^./]*$/u, '').replace(/(?<=.)\/(?:readme|index)$/iu, '');
}
