import type { Facet } from '../../paper/facets.ts';
import { safeUrl } from '../../paper/safe-url.ts';
import type { Paper } from '../../paper/schema.ts';
import { notesId, richTextAnchor } from '../../ui/dom.ts';
import type { LinkTarget } from '../../ui/links/external-link.ts';
import { lineAnchor } from '../../ui/links/link-targets.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView, withFacetSelection } from '../../view/view.ts';
import { type PublishedList, pagesFolder } from './published-list.ts';

/** Where links of a page lead, from there. */
export interface SiteLinks {
  /** The site's folder, from the page: `../../`. In texts that may be read elsewhere: the address of the site. */
  readonly root: string;
  /** The page of a topic, a venue or a year; of another value of a facet, the list filtered by it. */
  readonly filter: (facet: Facet['key'], value: string) => string;
  readonly paper: (id: string) => string;
  /** A page of the list. One without text is the list's contents. */
  readonly page: (path: string) => string;
  /** The place of an entry on its page; null if that page has no page of the site. */
  readonly placement: (placement: Pick<Paper['placements'][number], 'file' | 'line'>) => string | null;
  /** The Markdown of the page at an address of the site. Others stay as they are. */
  readonly markdown: (href: string) => string;
  /** Resolves an address in the text of a paper, or of a page, as the app does. */
  readonly resolve: (address: string, from: Paper | null) => LinkTarget | null;
}

/** The way from a page to the site's folder, by the page's address below the site: `p/some-paper/`. */
export function rootFrom(address: string): string {
  return '../'.repeat(address.split('/').length - 1);
}

/** The links of a page. `root`: the site's folder, from the page. */
export function siteLinks(list: PublishedList, root: string): SiteLinks {
  const paper = (id: string) => root + paperPageAddress(id);
  const page = (path: string) => root + (list.pages.get(path)?.address ?? `${pagesFolder}/`);
  return {
    root,
    filter: (facet, value) => {
      const group = new Map(Object.entries(list.groups)).get(facet)?.get(value);
      if (group !== undefined) return root + group.address;
      return root + hrefOf(withFacetSelection(emptyView, facet, { any: [value], not: [] }));
    },
    paper,
    page,
    markdown: (href) => href.replace(/\/$/u, '.md'),
    placement: ({ file, line }) => (list.pages.has(file) ? `${page(file)}#${lineAnchor(line)}` : null),
    resolve: (target, from) => {
      const [path = '', heading = ''] = target.split('#', 2);
      const found = list.about.get(path);
      const about = path === from?.notePage ? from : (found?.paper ?? null);
      if (about !== null) {
        const hasNotes = (list.texts.get(path)?.length ?? 0) > 0;
        const anchor = heading === '' ? notesId : richTextAnchor(heading);
        return {
          href: paper(about.id) + (hasNotes ? `#${anchor}` : ''),
          external: false,
          title: about.title,
        };
      }
      if (found !== undefined) {
        const anchor = heading === '' ? '' : `#${richTextAnchor(heading, 'page')}`;
        return { href: page(path) + anchor, external: false, title: found.title };
      }
      const href = safeUrl(target);
      return href === null ? null : { href, external: true };
    },
  };
}
