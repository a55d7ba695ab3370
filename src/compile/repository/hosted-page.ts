import { pattern } from '../patterns/pattern.ts';

/** The address of a file or folder on a code host: the repository, its path, and an anchor. */
const hostedFile = pattern('iu')`
  ^https?:\/\/(?:www\.)?((?:github|gitlab|gitee)\.com\/[^/]+\/[^/]+)\/(?:-\/)?(?:blob|tree|raw)
  \/[^/]+\/([^?#]+)[^#]*(#.*)?$`;

/** A page or a folder in a repository on a code host. */
export interface HostedPage {
  /** `github.com/…/…`, in lower case. */
  readonly repository: string;
  readonly path: string;
  /** With its `#`; empty if there is none. */
  readonly anchor: string;
}

/** The path of an address in its repository; null if it is not that of a file on a code host. */
export function pathOnHost(url: string): string | null {
  return hostedFile.exec(url)?.[2] ?? null;
}

/** Reads the address of a page in markdown, or of a folder, in a repository; null for others. */
export function hostedPage(url: string): HostedPage | null {
  const [, repository = '', path = '', anchor = ''] = hostedFile.exec(url) ?? [];
  return path !== '' && (/\.(?:md|markdown)$/iu.test(path) || !/\.\p{L}\w{1,7}$/u.test(path))
    ? { repository: repository.toLowerCase(), path, anchor }
    : null;
}

/** Tells whether an address is that of a page or a folder of one of these repositories. */
export function isPageOf(url: string, repositories: ReadonlySet<string>): boolean {
  return repositories.size > 0 && repositories.has(hostedPage(url)?.repository ?? '');
}
