import { expect, it } from 'vitest';
import { sourceLinks } from './source-links.ts';

const location = { file: 'my list/100% {line}#.md', line: 12, endLine: 14 };

it('links to the lines of a location, with the file name escaped', () => {
  const source = {
    view: 'https://example.org/blob/{file}#L{line}-L{endLine}',
    edit: 'https://example.org/edit/{file}',
  };
  expect(sourceLinks(source, location)).toEqual({
    view: 'https://example.org/blob/my%20list/100%25%20%7Bline%7D%23.md#L12-L14',
    edit: 'https://example.org/edit/my%20list/100%25%20%7Bline%7D%23.md',
  });
});

it('returns null without a source and for unsafe addresses', () => {
  expect(sourceLinks(null, location)).toEqual({ view: null, edit: null });
  expect(sourceLinks({ view: 'javascript:alert({line})', edit: null }, location)).toEqual({
    view: null,
    edit: null,
  });
});
