/** Query parameters that identify a page; all others concern display or tracking. */
const identifying = /^(?:id|v|p|doid?|arnumber|abstract_id|key)=/u;

/**
 * A key that equivalent addresses share: without scheme, `www.` and trailing slash; an arXiv PDF has the key
 * of its abstract, an OpenReview PDF that of its forum.
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
    .replace(/^(arxiv\.org)\/pdf\/(.*?)(?:v\d+)?(?:\.pdf)?$/u, '$1/abs/$2')
    .replace(/^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?$/u, 'arxiv.org/abs/$1')
    .replace(/^(openreview\.net)\/pdf\?/u, '$1/forum?')
    .replace(/^(?:doi:|(?:dx\.)?doi\.org\/)/u, 'doi.org/')
    .replace(/\/+$/u, '');
}
