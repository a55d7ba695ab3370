import { safeUrl } from '../../paper/safe-url.ts';

/** The target of a link in the list: another view of the list, or an external page. */
export interface LinkTarget {
  readonly href: string;
  readonly external: boolean;
  /** The title of the paper or page that the link opens. */
  readonly title?: string;
}

/** Resolves an absolute URL or the path of a page of the list; null if it is unsafe or unknown. */
export type ResolveLink = (address: string) => LinkTarget | null;

/**
 * The attributes of a link: an external one opens in a new tab and sends no referrer. One with a scheme that is not
 * allowed leads nowhere, whoever checked it before.
 */
export function linkAttributes({ href, external }: LinkTarget) {
  return external
    ? { href: safeUrl(href) ?? undefined, target: '_blank', rel: 'noopener noreferrer' }
    : { href };
}
