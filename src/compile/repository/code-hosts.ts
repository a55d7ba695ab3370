import type { Dataset } from '../../paper/schema.ts';

/** The location of a list on a code host. */
export interface Origin {
  /** The URL of the repository, ending with its name. */
  readonly repository: string;
  /** Null for the default branch. */
  readonly branch: string | null;
  /** The list's folder, with forward slashes; empty for the repository's root. */
  readonly folder: string;
}

/** The URL paths of a code host, relative to a repository. */
interface CodeHost {
  /** The path of a folder, up to the branch. */
  readonly tree: string;
  /** Pages of a repository, such as its issues, that a list seldom links to unless it is its own. */
  readonly ownPages: RegExp;
  readonly view: (branch: string) => string;
  /** The suffix that shows a file as plain text at its lines. */
  readonly lines: string;
  readonly edit: (branch: string) => string;
  /** Whether `HEAD` names the default branch in `view` paths. No known host accepts it in `edit` paths. */
  readonly supportsHead: boolean;
}

const github: CodeHost = {
  tree: 'tree/',
  ownPages: /^(?:issues|pulls|graphs|stargazers|compare|edit)\b/u,
  view: (branch) => `blob/${branch}/`,
  lines: '?plain=1#L{line}-L{endLine}',
  edit: (branch) => `edit/${branch}/`,
  supportsHead: true,
};
const gitlab: CodeHost = {
  tree: '-/tree/',
  ownPages: /^(?:-\/)?(?:issues|merge_requests|graphs|starrers|compare|edit)\b/u,
  view: (branch) => `-/blob/${branch}/`,
  lines: '?plain=1#L{line}-{endLine}',
  edit: (branch) => `-/edit/${branch}/`,
  supportsHead: true,
};
const forgejo: CodeHost = {
  tree: 'src/branch/',
  ownPages: /^(?:issues|pulls|stars|compare|_edit)\b/u,
  view: (branch) => `src/branch/${branch}/`,
  lines: '?display=source#L{line}-L{endLine}',
  edit: (branch) => `_edit/${branch}/`,
  supportsHead: false,
};
const hostsByName: ReadonlyMap<string, CodeHost> = new Map([
  ['github.com', github],
  ['gitlab.com', gitlab],
  ['codeberg.org', forgejo],
]);

/** URLs of repositories as browsers and git write them. Credentials are not captured. */
const addressForms = [
  /^https?:\/\/(?:[^/@]*@)?([\w.-]+)\/(.+)$/iu,
  /^ssh:\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/(.+)$/iu,
  /^[\w.-]+@([\w.-]+):(?!\/)(.+)$/u,
];
const nameForm = /^[\w.-]*\w[\w.-]*$/u;

/** Parses the URL of a repository, or of a folder in one. Null when it is neither, or on no known host. */
export function parseOrigin(address: string): Origin | null {
  const parts = parseAddress(address);
  if (parts === null) return null;
  const { repository, codeHost, rest } = parts;
  if (rest === '') return { repository, branch: null, folder: '' };
  if (!rest.startsWith(codeHost.tree)) return null;
  const [branch = '', ...folders] = rest.slice(codeHost.tree.length).split('/').map(decode);
  return branch === '' || folders.includes('..') ? null : { repository, branch, folder: folders.join('/') };
}

/**
 * Returns the repository of a URL of one of its `ownPages`, such as its issues; null for any other URL. A
 * link to the repository itself is not enough: lists link to many repositories.
 */
export function ownRepository(address: string): string | null {
  const parts = parseAddress(address);
  return parts?.codeHost.ownPages.test(parts.rest) === true ? parts.repository : null;
}

/** URL templates of a list's files on its host. Null when the host needs a branch and none is known. */
export function sourceUrlTemplates({ repository, branch, folder }: Origin): Dataset['list']['source'] {
  const codeHost = hostsByName.get(new URL(repository).host);
  if (codeHost === undefined || (branch === null && !codeHost.supportsHead)) return null;
  const path = folder === '' ? '{file}' : `${encodePath(folder)}/{file}`;
  const at = (where: string) => `${repository}/${where}${path}`;
  return {
    view: at(codeHost.view(encodePath(branch ?? 'HEAD'))) + codeHost.lines,
    edit: branch === null ? null : at(codeHost.edit(encodePath(branch))),
  };
}

function parseAddress(address: string): { repository: string; codeHost: CodeHost; rest: string } | null {
  const [, host = '', path = ''] =
    addressForms.map((form) => form.exec(address)).find((match) => match !== null) ?? [];
  const name = host.toLowerCase().replace(/^www\./u, '');
  const codeHost = hostsByName.get(name);
  if (codeHost === undefined) return null;
  const segments = path
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .split('/');
  const end =
    codeHost === gitlab && segments.includes('-')
      ? segments.indexOf('-')
      : codeHost === gitlab
        ? gitlabProjectEnd(segments)
        : 2;
  const names = segments
    .slice(0, end)
    .map((segment, index) => (index === end - 1 ? segment.replace(/\.git$/u, '') : segment));
  if (names.length < 2 || !names.every((each) => nameForm.test(each))) return null;
  return { repository: `https://${name}/${names.join('/')}`, codeHost, rest: segments.slice(end).join('/') };
}

/** Where the project's name ends: GitLab nests groups, and older URLs have no `-` after the project. */
function gitlabProjectEnd(segments: readonly string[]): number {
  const ownPage = segments.findIndex((segment, index) => index >= 2 && gitlab.ownPages.test(segment));
  return ownPage === -1 ? segments.length : ownPage;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
