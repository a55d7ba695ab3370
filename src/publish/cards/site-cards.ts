import * as cardMessages from '../../messages/publish/cards.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { Card } from './card.ts';
import { groupCard, listCard, paperCard } from './card-texts.ts';
import type { CardDrawer } from './draw-card.ts';

/** A card as a page names it. */
export interface CardImage {
  /** Below the site. */
  readonly path: string;
  /** What it says, in words. */
  readonly alt: string;
  /** Whether it is the page's own, and not that of the list. */
  readonly isOwn: boolean;
}

/** The cards of a site. */
export interface SiteCards {
  /** The card of the page at an address below the site: its own or that of the list; null if there is neither. */
  readonly of: (address: string) => CardImage | null;
  /** Each is drawn when it is asked for. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** The most topics and venues with cards, each of which takes some 40 ms: those with the most papers. */
const maxGroups = 300;

/** What a site has of which the address is not known: whoever shows a card needs its whole address. */
export const noCards: SiteCards = { of: () => null, files: [] };

/**
 * The cards of a list, its topics and its venues, and of its papers if asked for, each beside its page. A page whose title
 * has letters that the font lacks has none. `site`: the address of the site.
 */
export function siteCards(
  list: PublishedList,
  site: string,
  { canDraw, draw }: CardDrawer,
  hasPaperCards: boolean,
): SiteCards {
  const { dataset, groups, hasPages } = list;
  const { title } = dataset.list;
  const largest = [...groups.topic.values(), ...groups.venue.values()]
    .toSorted((one, other) => other.papers.length - one.papers.length)
    .slice(0, maxGroups);
  const cards = new Map<string, Card>([
    ['', listCard(dataset, site)],
    ...largest.map((group): [string, Card] => [group.address, groupCard(group, list)]),
    ...(hasPaperCards && hasPages ? dataset.papers : []).map((paper): [string, Card] => [
      paperPageAddress(paper.id),
      paperCard(paper, title),
    ]),
  ]);
  for (const [address, card] of cards) if (!canDraw(card)) cards.delete(address);
  return {
    of: (address) => {
      const own = cards.get(address);
      const card = own ?? cards.get('');
      if (card === undefined) return null;
      const alt = cardMessages.description(card.title, card.facts, title);
      return { path: pathAt(own === undefined ? '' : address), alt, isOwn: own !== undefined };
    },
    files: [...cards].map(([address, card]) => ({
      path: pathAt(address),
      get content() {
        return draw(card);
      },
    })),
  };
}

function pathAt(address: string): string {
  return `${address}card.png`;
}
