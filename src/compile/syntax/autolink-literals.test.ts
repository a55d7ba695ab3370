import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { mayHoldAutolinkLiteral } from './autolink-literals.ts';
import { parsePage } from './parse-page.ts';

const links = (text: string) => {
  const page = parsePage({ path: 'a.md', text }, createReporter());
  return (
    JSON.stringify(page.root, (key, value) => (key === 'position' ? undefined : value)).match(
      /"url":"[^"]*"/gu,
    ) ?? []
  );
};

describe('mayHoldAutolinkLiteral', () => {
  it.each([
    'see https://a.org/x',
    '(http://a.org)',
    'www.a.org',
    'write to b@a.org',
    'Code: https://a.org/x_y_z [Paper](https://b.org)',
    '[https://a.org is here](https://b.org)',
  ])('is true for %s', (text) => expect(mayHoldAutolinkLiteral(text)).toBe(true));

  it.each([
    '[Paper](https://a.org/x)',
    '[Paper](<https://a.org/x>)',
    '<https://a.org/x>',
    '<a href="https://a.org">Paper</a>',
    '[https://a.org/x](https://a.org/x)',
    'ImageNet top-1 @ 0.5, mAP@0.5, Embeddings@Home',
  ])('is false for %s', (text) => expect(mayHoldAutolinkLiteral(text)).toBe(false));

  it('does not change which links are found', () => {
    const text =
      '* [Paper](https://a.org/x_y_z) by *A* & B\n* <https://b.org>\n* [https://c.org/q](https://c.org/q)\n';
    expect(links(text)).toEqual([
      '"url":"https://a.org/x_y_z"',
      '"url":"https://b.org"',
      '"url":"https://c.org/q"',
    ]);
    expect(links(`${text}* www.d.org\n`)).toEqual([...links(text), '"url":"http://www.d.org"']);
  });
});
