import type { Dataset } from '../../paper/schema.ts';

/** Where a list lives on a code host: the repository, its branch, and the list's folder in it. */
export interface Origin {
  /** The address of the repository, without anything behind its name. */
  readonly repository: string;
  /** Null when no branch was named: then the host's own default counts. */
  readonly branch: string | null;
  /** With forward slashes; empty for the repository's top. */
  readonly folder: string;
}

/** What is known of a code host: how its addresses go on behind a repository. */
interface Forge {
  /** What leads from a repository to one of its folders, before the branch. */
  readonly tree: string;
  /** The pages that belong to a repository itself, such as its issues. */
  readonly own: RegExp;
  readonly view: (branch: string) => string;
  /** What follows the file: the lines, in the text as it is written. */
  readonly lines: string;
  readonly edit: (branch: string) => string;
  /** Whether the host shows its default branch under the name HEAD. None is known to edit under it. */
  readonly knowsHead: boolean;
}

const github: Forge = {
  tree: 'tree/',
  own: /^(?:issues|pulls|graphs|stargazers|compare|edit)\b/u,
  view: (branch) => `blob/${branch}/`,
  lines: '?plain=1#L{line}-L{endLine}',
  edit: (branch) => `edit/${branch}/`,
  knowsHead: true,
};
const gitlab: Forge = {
  tree: '-/tree/',
  own: /^(?:-\/)?(?:issues|merge_requests|graphs|starrers|compare|edit)\b/u,
  view: (branch) => `-/blob/${branch}/`,
  lines: '?plain=1#L{line}-{endLine}',
  edit: (branch) => `-/edit/${branch}/`,
  knowsHead: true,
};
const forgejo: Forge = {
  tree: 'src/branch/',
  own: /^(?:issues|pulls|stars|compare|_edit)\b/u,
  view: (branch) => `src/branch/${branch}/`,
  lines: '?display=source#L{line}-L{endLine}',
  edit: (branch) => `_edit/${branch}/`,
  knowsHead: false,
};
const forges: ReadonlyMap<string, Forge> = new Map([
  ['github.com', github],
  ['gitlab.com', gitlab],
  ['codeberg.org', forgejo],
]);

/** The forms of an address of a repository, as browsers and git write them; who asks and by what password is left out. */
const addressForms = [
  /^https?:\/\/(?:[^/@]*@)?([\w.-]+)\/(.+)$/iu,
  /^ssh:\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/(.+)$/iu,
  /^[\w.-]+@([\w.-]+):(?!\/)(.+)$/u,
];
const nameForm = /^[\w.-]*\w[\w.-]*$/u;

/** Reads an address of a repository or of a folder in it, on one of the hosts that are known. Null for any other. */
export function originOf(address: string): Origin | null {
  const parts = partsOf(address);
  if (parts === null) return null;
  const { repository, forge, rest } = parts;
  if (rest === '') return { repository, branch: null, folder: '' };
  if (!rest.startsWith(forge.tree)) return null;
  const [branch = '', ...folders] = rest.slice(forge.tree.length).split('/').map(decoded);
  return branch === '' || folders.includes('..') ? null : { repository, branch, folder: folders.join('/') };
}

/** The repository whose issues, requests or stars an address leads to: a list that links to those links to its own. */
export function ownRepository(address: string): string | null {
  const parts = partsOf(address);
  return parts?.forge.own.test(parts.rest) === true ? parts.repository : null;
}

/** How to reach a file of a list on its host. Null where the host shows files by their branch only, and no branch is known. */
export function sourceAt({ repository, branch, folder }: Origin): Dataset['list']['source'] {
  const forge = forges.get(new URL(repository).host);
  if (forge === undefined || (branch === null && !forge.knowsHead)) return null;
  const path = folder === '' ? '{file}' : `${encodePath(folder)}/{file}`;
  const at = (where: string) => `${repository}/${where}${path}`;
  return {
    view: at(forge.view(encodePath(branch ?? 'HEAD'))) + forge.lines,
    edit: branch === null ? null : at(forge.edit(encodePath(branch))),
  };
}

function partsOf(address: string): { repository: string; forge: Forge; rest: string } | null {
  const [, host = '', path = ''] =
    addressForms.map((form) => form.exec(address)).find((match) => match !== null) ?? [];
  const name = host.toLowerCase().replace(/^www\./u, '');
  const forge = forges.get(name);
  if (forge === undefined) return null;
  const steps = path
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .split('/');
  const end =
    forge === gitlab && steps.includes('-') ? steps.indexOf('-') : forge === gitlab ? groupEnd(steps) : 2;
  const names = steps
    .slice(0, end)
    .map((step, place) => (place === end - 1 ? step.replace(/\.git$/u, '') : step));
  if (names.length < 2 || !names.every((each) => nameForm.test(each))) return null;
  return { repository: `https://${name}/${names.join('/')}`, forge, rest: steps.slice(end).join('/') };
}

/** Projects of GitLab may stand in groups of groups; older addresses have no dash behind them. */
function groupEnd(steps: readonly string[]): number {
  const own = steps.findIndex((step, place) => place >= 2 && gitlab.own.test(step));
  return own === -1 ? steps.length : own;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
