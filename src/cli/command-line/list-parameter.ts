import type { Parameter } from './command.ts';

/** The folder of a list, where a command works on the current folder without one. */
export const listParameter: Parameter = {
  name: 'LIST',
  isRequired: false,
  help: 'the folder with your markdown; without it, the folder that you are in',
};

/** Where a list lives, for commands that link to its lines. */
export const repositoryOption = {
  value: 'URL',
  help: 'the address of the list’s folder on GitHub, GitLab or Codeberg, with its branch',
} as const;

/** The same, for commands that otherwise find it out. */
export const repositoryOptions = {
  repository: {
    ...repositoryOption,
    help: `${repositoryOption.help}; without it, that of the git checkout`,
  },
  'no-repository': { help: 'leave out the links to the list’s lines' },
} as const;
