import type { Compilation } from '../compile/compile-list.ts';
import { checkoutOrigin } from '../compile/repository/checkout.ts';
import { type Origin, parseOrigin, sourceUrlTemplates } from '../compile/repository/code-hosts.ts';
import { listTitle } from '../compile/repository/list-title.ts';
import { isTracked } from './git.ts';
import { folderInWorkspace } from './github-workspace.ts';

/** What the options say about where the list lives: an origin, `none` to link nowhere, or nothing. */
export type GivenOrigin = Origin | 'none' | undefined;

/** Reads `--repository` and `--no-repository`. Returns what is wrong with them as a sentence. */
export function readOrigin(options: {
  readonly repository: string | undefined;
  readonly 'no-repository'?: boolean;
}): { readonly origin: GivenOrigin } | { readonly problem: string } {
  const { repository, 'no-repository': none = false } = options;
  if (repository === undefined) return { origin: none ? 'none' : undefined };
  if (none) return { problem: '--repository and --no-repository exclude each other' };
  const origin = parseOrigin(repository);
  return origin === null
    ? { problem: `--repository ${repository} is not an address on GitHub, GitLab or Codeberg` }
    : { origin };
}

/** Sets the list's repository and source links from the given origin, else from its settings; unchanged without either. */
export function withOrigin(compilation: Compilation, given: GivenOrigin): Compilation {
  if (given === 'none') return withoutSource(compilation);
  const origin = given ?? parseOrigin(compilation.config.repository ?? '');
  return origin === null ? compilation : withSource(compilation, origin);
}

/**
 * Like `withOrigin`, for a site: if neither the options nor the settings name an origin, GitHub Actions or the
 * folder's git checkout does. Dataset files never depend on these, so the same markdown always compiles to the same
 * bytes. `isKnown`: whether git knows files of the folder.
 */
export function withDetectedOrigin(
  compilation: Compilation,
  folder: string,
  given?: GivenOrigin,
  environment: NodeJS.ProcessEnv = process.env,
  isKnown = () => isTracked(folder),
): Compilation {
  if (given !== undefined || compilation.config.repository !== undefined)
    return withOrigin(compilation, given);
  const found = actionsOrigin(folder, environment) ?? checkoutOrigin(folder);
  return found === null || !isKnown() ? compilation : withSource(compilation, found);
}

/** Where the links to a list's lines lead, or why there are none, as a sentence for the terminal. */
export function describeSource({ list }: Compilation['dataset'], given: GivenOrigin): string | null {
  if (given === 'none') return null;
  return list.source === null
    ? 'No links to the list’s lines: the list is in no checkout from GitHub, GitLab or Codeberg. --repository URL says where it is.'
    : `Papers link to their lines in ${list.repository}. --no-repository leaves the links out.`;
}

/** The repository of a workflow's run on GitHub, if the folder is in its workspace. */
function actionsOrigin(folder: string, environment: NodeJS.ProcessEnv): Origin | null {
  const { GITHUB_REPOSITORY, GITHUB_REF_NAME, GITHUB_REF_TYPE } = environment;
  const { GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
  if (GITHUB_REPOSITORY === undefined) return null;
  const origin = parseOrigin(`${server}/${GITHUB_REPOSITORY}`);
  const inside = folderInWorkspace(folder, environment);
  if (origin === null || inside === null) return null;
  // The reference of a pull request, such as 12/merge, is no branch.
  const isBranch = GITHUB_REF_TYPE === 'branch' && !/^\d+\/merge$/u.test(GITHUB_REF_NAME ?? '');
  return {
    repository: origin.repository,
    branch: isBranch ? (GITHUB_REF_NAME ?? null) : null,
    folder: inside,
  };
}

function withSource(compilation: Compilation, origin: Origin): Compilation {
  const { dataset, config } = compilation;
  const list = {
    ...dataset.list,
    title: config.title ?? listTitle(dataset.list.title, origin.repository),
    repository: origin.repository,
    source: sourceUrlTemplates(origin),
  };
  return { ...compilation, dataset: { ...dataset, list } };
}

function withoutSource(compilation: Compilation): Compilation {
  const { dataset } = compilation;
  return { ...compilation, dataset: { ...dataset, list: { ...dataset.list, source: null } } };
}
