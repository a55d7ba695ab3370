/** Names the place that an address leads to: `ada/papers` on a code host, otherwise the host and the path. */
export function placeName(address: string): string {
  const { host, pathname } = new URL(address);
  const [owner, name] = pathname.split('/').filter((part) => part !== '');
  return /^(?:github|gitlab|codeberg)\.(?:com|org)$/u.test(host) && owner !== undefined && name !== undefined
    ? `${owner}/${name}`
    : `${host}${pathname}`.replace(/\/$/u, '');
}
