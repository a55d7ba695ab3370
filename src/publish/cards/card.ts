/** What a card says of a page. */
export interface Card {
  /** Beside the sign of Paperdex: the title of the list; on the list's own card, the address of the site. */
  readonly head: string;
  /** What the title is a part of, if anything. */
  readonly above: string;
  readonly title: string;
  readonly below: string;
  readonly facts: readonly string[];
  /** How many papers are from each year. */
  readonly years: ReadonlyMap<number, number>;
}

/** A card of a size that all programs show whole, in pixels. */
export const cardWidth = 1_200;
export const cardHeight = 630;
