import type { Config } from '../../../paper/schemas/config-schema.ts';
import type { PublishedList } from '../../../publish/addresses/published-list.ts';
import { noCards, type SiteCards, siteCards } from '../../../publish/cards/site-cards.ts';
import { cardParts } from './card-parts.ts';

/** The cards of a site, as its settings ask for; none if its address is not known. */
export async function cardsOf(
  list: PublishedList,
  { cards }: Pick<Config, 'cards'>,
  address: string | null,
  shell: string,
): Promise<SiteCards> {
  if (address === null || cards === false) return noCards;
  // It takes a moment to load.
  const { cardDrawer } = await import('../../../publish/cards/draw-card.ts');
  return siteCards(list, address, await cardDrawer(cardParts(shell)), cards === true);
}
