import { describe, expect, it } from 'vitest';
import { pagesOfList } from './repository-files.ts';

const paths = (links: Readonly<Record<string, readonly string[]>>, named: readonly string[] = []) => {
  const files = Object.entries(links).map(([path, leadsTo]) => ({ path, leadsTo: new Set(leadsTo) }));
  const position = new Map(named.map((path, place) => [path, place]));
  return pagesOfList(files, { position }).map(({ path }) => path);
};

describe('pagesOfList', () => {
  it.each([
    'AGENTS.md',
    'CLAUDE.md',
    'docs/GEMINI.md',
    'CLAUDE.local.md',
    'CONTRIBUTING.md',
    'contributing.md',
    'docs/CONTRIBUTING.zh-CN.md',
    'CONTRIBUTING_EN.md',
    'LICENSE-MIT.md',
    'LICENCE.md',
    'CODE_OF_CONDUCT.md',
    'PULL_REQUEST_TEMPLATE.md',
    'CHANGELOG.md',
    'MAINTAINERS.md',
    'how-to-PR.md',
    'HOW_TO_CONTRIBUTE.md',
    'template.md',
    'notes/paper_template.md',
    'templates/entry.md',
    'prompt.md',
  ])('leaves out %s', (path) => expect(paths({ 'README.md': [], [path]: [] })).toEqual(['README.md']));

  it.each([
    'agents.md',
    'topics/claude-and-others.md',
    'license-plate-recognition.md',
    'changelog-mining.md',
    'prompt-learning.md',
    'template-matching.md',
    'security.md',
    'howto.md',
  ])('takes %s for a subject', (path) =>
    expect(paths({ 'README.md': [], [path]: [] })).toEqual(['README.md', path]),
  );

  it('takes a file whose name leaves it open for a page when a page links to it, but not when another such file does', () => {
    const links = {
      'README.md': ['prompts.md', 'CONTRIBUTING.md'],
      'prompts.md': [],
      'CONTRIBUTING.md': ['how-to-cite.md'],
      'how-to-cite.md': [],
    };
    expect(paths(links)).toEqual(['README.md', 'prompts.md']);
  });

  it('takes whatever the table of contents names', () => {
    expect(
      paths({ 'README.md': [], 'CONTRIBUTING.md': [], 'AGENTS.md': [] }, ['README.md', 'CONTRIBUTING.md']),
    ).toEqual(['README.md', 'CONTRIBUTING.md']);
  });

  it('takes all files where no other is left', () => {
    expect(paths({ 'AGENTS.md': [], 'template.md': [] })).toEqual(['AGENTS.md', 'template.md']);
  });
});
