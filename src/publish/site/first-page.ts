import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteCards } from '../cards/site-cards.ts';
import { feedFormats, feedTags } from '../feeds/feed-formats.ts';
import { collectionData, type Distribution, dataBlock, datasetData } from '../machines/json-ld.ts';
import { imageTags, previewTags } from '../machines/meta-tags.ts';
import { openSearchTag } from '../machines/site-maps.ts';

/** The papers that the first page names for programs: every reader loads them, and the other pages have them all. */
const maxNamed = 100;

/** What programs read in the first page of a site: tags for its head, and data for the end of its body. */
export function firstPageParts(
  list: PublishedList,
  data: readonly Distribution[],
  address: string | null,
  cards: SiteCards,
): { readonly tags: string; readonly data: string } {
  const { dataset, hasPages } = list;
  const { title, description } = dataset.list;
  const named = dataset.papers.slice(0, maxNamed);
  return {
    tags:
      (hasPages ? '\n<meta name="paper-pages">' : '') +
      previewTags({ type: 'website', title, description, url: address, site: title }) +
      imageTags(cards.of(''), address) +
      (address === null ? '' : openSearchTag(title)) +
      feedTags(feedFormats(list, address), title, './'),
    data: [
      ...(hasPages
        ? [collectionData({ name: title, description, url: address }, named, dataset.papers.length, address)]
        : []),
      datasetData(dataset, data, address),
    ]
      .map(dataBlock)
      .join(''),
  };
}
