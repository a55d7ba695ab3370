import { expect, it } from 'vitest';
import { sourceLinks } from './source-links.ts';

const place = { file: 'my list/100% {line}#.md', line: 12, endLine: 14 };

it('a place of the list leads to its lines, whatever its file is called', () => {
  const source = {
    view: 'https://example.org/blob/{file}#L{line}-L{endLine}',
    edit: 'https://example.org/edit/{file}',
  };
  expect(sourceLinks(source, place)).toEqual({
    view: 'https://example.org/blob/my%20list/100%25%20%7Bline%7D%23.md#L12-L14',
    edit: 'https://example.org/edit/my%20list/100%25%20%7Bline%7D%23.md',
  });
});

it('leads nowhere where nothing is known, and never to what no link may be', () => {
  expect(sourceLinks(null, place)).toEqual({ view: null, edit: null });
  expect(sourceLinks({ view: 'javascript:alert({line})', edit: null }, place)).toEqual({
    view: null,
    edit: null,
  });
});
