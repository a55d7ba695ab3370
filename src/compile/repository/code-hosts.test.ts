import { describe, expect, it } from 'vitest';
import { ownRepository, parseOrigin, sourceUrlTemplates } from './code-hosts.ts';

describe('parseOrigin', () => {
  it.each([
    ['https://github.com/ada/papers', 'https://github.com/ada/papers', null, ''],
    ['https://www.GitHub.com/ada/papers.git/', 'https://github.com/ada/papers', null, ''],
    ['https://ada:secret@github.com/ada/papers.git', 'https://github.com/ada/papers', null, ''],
    ['git@github.com:ada/papers.git', 'https://github.com/ada/papers', null, ''],
    ['ssh://git@gitlab.com:22/group/below/papers.git', 'https://gitlab.com/group/below/papers', null, ''],
    [
      'https://github.com/ada/papers/tree/main/docs/my%20list',
      'https://github.com/ada/papers',
      'main',
      'docs/my list',
    ],
    [
      'https://gitlab.com/group/below/papers/-/tree/main/docs',
      'https://gitlab.com/group/below/papers',
      'main',
      'docs',
    ],
    ['https://codeberg.org/ada/papers/src/branch/main', 'https://codeberg.org/ada/papers', 'main', ''],
  ])('parses %s', (address, repository, branch, folder) => {
    expect(parseOrigin(address)).toEqual({ repository, branch, folder });
  });

  it.each([
    'https://example.org/ada/papers',
    'https://github.com.example.org/ada/papers',
    'https://example.org/@github.com/ada/papers',
    'https://github.com/ada',
    'https://github.com/ada/..',
    'https://github.com/ada/papers/issues',
    'https://github.com/ada/papers/tree/main/../..',
    'file:///github.com/ada/papers',
    '/srv/papers.git',
    '',
  ])('refuses %s', (address) => expect(parseOrigin(address)).toBeNull());
});

describe('ownRepository', () => {
  it.each([
    ['https://github.com/ada/papers/issues/new', 'https://github.com/ada/papers'],
    ['https://github.com/ada/papers/pulls', 'https://github.com/ada/papers'],
    ['https://gitlab.com/group/below/papers/-/merge_requests', 'https://gitlab.com/group/below/papers'],
    ['https://gitlab.com/ada/papers/issues', 'https://gitlab.com/ada/papers'],
    ['https://codeberg.org/ada/papers/issues', 'https://codeberg.org/ada/papers'],
    ['https://github.com/ada/papers', null],
    ['https://github.com/ada/papers/blob/main/code.ts', null],
  ])('turns %s into %s', (address, repository) => expect(ownRepository(address)).toBe(repository));
});

describe('sourceUrlTemplates', () => {
  it('link to the lines of a file and to its editor on each host', () => {
    const origin = { branch: 'main', folder: 'my docs' };
    expect(sourceUrlTemplates({ ...origin, repository: 'https://github.com/ada/papers' })).toEqual({
      view: 'https://github.com/ada/papers/blob/main/my%20docs/{file}?plain=1#L{line}-L{endLine}',
      edit: 'https://github.com/ada/papers/edit/main/my%20docs/{file}',
    });
    expect(sourceUrlTemplates({ ...origin, repository: 'https://gitlab.com/ada/papers' })).toEqual({
      view: 'https://gitlab.com/ada/papers/-/blob/main/my%20docs/{file}?plain=1#L{line}-{endLine}',
      edit: 'https://gitlab.com/ada/papers/-/edit/main/my%20docs/{file}',
    });
    expect(sourceUrlTemplates({ ...origin, repository: 'https://codeberg.org/ada/papers' })).toEqual({
      view: 'https://codeberg.org/ada/papers/src/branch/main/my%20docs/{file}?display=source#L{line}-L{endLine}',
      edit: 'https://codeberg.org/ada/papers/_edit/main/my%20docs/{file}',
    });
  });

  it('use HEAD and omit the editor when the branch is unknown', () => {
    const origin = { branch: null, folder: '' };
    expect(sourceUrlTemplates({ ...origin, repository: 'https://github.com/ada/papers' })).toEqual({
      view: 'https://github.com/ada/papers/blob/HEAD/{file}?plain=1#L{line}-L{endLine}',
      edit: null,
    });
    expect(sourceUrlTemplates({ ...origin, repository: 'https://codeberg.org/ada/papers' })).toBeNull();
  });
});
