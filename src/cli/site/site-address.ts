import { folderInWorkspace } from '../github-workspace.ts';

/** Where a site will be, and where that is known from. */
export interface SiteAddress {
  readonly address: string;
  readonly isFromActions: boolean;
}

/**
 * The address of a list's site: from its settings, else where GitHub Pages publishes the repository of a workflow's
 * run; null if it is not known.
 */
export function siteAddress(
  setting: string | undefined,
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): SiteAddress | null {
  if (setting !== undefined) return { address: setting.replace(/\/?$/u, '/'), isFromActions: false };
  const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = 'https://github.com' } = environment;
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/u.exec(GITHUB_REPOSITORY) ?? [];
  if (owner === '' || GITHUB_SERVER_URL !== 'https://github.com') return null;
  if (folderInWorkspace(folder, environment) === null) return null;
  const host = `${owner.toLowerCase()}.github.io`;
  const path = name.toLowerCase() === host ? '' : `${name}/`;
  return { address: `https://${host}/${path}`, isFromActions: true };
}

/** What a build says about the address, as a sentence; null if the settings give it. */
export function describeAddress(found: SiteAddress | null): string | null {
  if (found === null)
    return 'The address of the site is not known, so there are no canonical addresses, feeds, cards, sitemap.xml, robots.txt, opensearch.xml and 404.html; “site” in paperdex.json sets it.';
  return found.isFromActions
    ? `The site will be at ${found.address}, as GitHub Pages has it; “site” in paperdex.json sets another address.`
    : null;
}
