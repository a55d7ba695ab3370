/** Where an address of the list leads: out of it, or to another view of it. */
export interface LinkTarget {
  readonly href: string;
  readonly external: boolean;
  /** The title of the paper that it opens. */
  readonly title?: string;
}

/** Finds where an address leads: absolute, or the path of a page of the list. Null when it must not, or cannot, be followed. */
export type ResolveLink = (address: string) => LinkTarget | null;

/** The attributes of a link: what leads out opens beside the list and tells the other side nothing. */
export function linkAttributes({ href, external }: LinkTarget) {
  return external ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href };
}
