/** What two addresses of one thing share: neither scheme nor `www.`, no closing slash, and an arXiv PDF is its abstract. */
export function linkKey(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#?].*$/u, '')
    .replace(/^(arxiv\.org)\/pdf\/(.*?)(?:v\d+)?(?:\.pdf)?$/u, '$1/abs/$2')
    .replace(/^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?$/u, 'arxiv.org/abs/$1')
    .replace(/^(?:doi:|(?:dx\.)?doi\.org\/)/u, 'doi.org/')
    .replace(/\/+$/u, '');
}
