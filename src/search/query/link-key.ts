/** Query parameters that identify a page; all others concern display or tracking. */
const identifying = /^(?:id|v|p|doid?|arnumber|abstract_id|key)=/u;

/**
 * A key that equivalent URLs share: without scheme, `www.` and trailing slash; an OpenReview PDF has the
 * key of its forum.
 */
export function linkKey(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/#.*$/u, '')
    .replace(/\/*\?(.*)$/u, (_, query: string) => {
      const identifier = query.split('&').find((parameter) => identifying.test(parameter));
      return identifier === undefined ? '' : `?${identifier}`;
    })
    .replace(/^(openreview\.net)\/pdf\?/u, '$1/forum?')
    .replace(/\/+$/u, '');
}
