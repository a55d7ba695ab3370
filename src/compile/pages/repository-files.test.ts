import { describe, expect, it } from 'vitest';
import { selectPages } from './repository-files.ts';

const paths = (links: Readonly<Record<string, readonly string[]>>, named: readonly string[] = []) => {
  const files = Object.entries(links).map(([path, linkedPaths]) => ({
    path,
    linkedPaths: new Set(linkedPaths),
  }));
  const position = new Map(named.map((path, index) => [path, index]));
  return selectPages(files, { position }).map(({ path }) => path);
};

describe('selectPages', () => {
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
    'paperTemplate.md',
    'templates/entry.md',
    'prompt.md',
    'CONTRIBUTING.mdown',
    'templates.mdown',
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
  ])('keeps %s as a page', (path) =>
    expect(paths({ 'README.md': [], [path]: [] })).toEqual(['README.md', path]),
  );

  it('keeps a file with an ambiguous name if a page links to it, but not if only a repository file does', () => {
    const links = {
      'README.md': ['prompts.md', 'CONTRIBUTING.md'],
      'prompts.md': [],
      'CONTRIBUTING.md': ['how-to-cite.md'],
      'how-to-cite.md': [],
    };
    expect(paths(links)).toEqual(['README.md', 'prompts.md']);
  });

  it('keeps every file in the table of contents', () => {
    expect(
      paths({ 'README.md': [], 'CONTRIBUTING.md': [], 'AGENTS.md': [] }, ['README.md', 'CONTRIBUTING.md']),
    ).toEqual(['README.md', 'CONTRIBUTING.md']);
  });

  it('keeps all files if no page is left', () => {
    expect(paths({ 'AGENTS.md': [], 'template.md': [] })).toEqual(['AGENTS.md', 'template.md']);
  });
});
