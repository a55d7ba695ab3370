/** Parameters that tell one page of a site from another; all others say how it is shown, or who sent the reader. */
const telling = /^(?:id|v|p|doid?|arnumber|abstract_id|key)=/u;

/** What two addresses of one thing share: neither scheme nor `www.`, no closing slash; an arXiv PDF is its abstract, one of OpenReview its forum. */
export function linkKey(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/#.*$/u, '')
    .replace(/\/*\?(.*)$/u, (_, query: string) => {
      const told = query.split('&').find((parameter) => telling.test(parameter));
      return told === undefined ? '' : `?${told}`;
    })
    .replace(/^(arxiv\.org)\/pdf\/(.*?)(?:v\d+)?(?:\.pdf)?$/u, '$1/abs/$2')
    .replace(/^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?$/u, 'arxiv.org/abs/$1')
    .replace(/^(openreview\.net)\/pdf\?/u, '$1/forum?')
    .replace(/^(?:doi:|(?:dx\.)?doi\.org\/)/u, 'doi.org/')
    .replace(/\/+$/u, '');
}
