import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { unneededConstructs } from '../markdown/needed-constructs.ts';
import { parsePage } from './parse-page.ts';

const links = (text: string) => {
  const page = parsePage({ path: 'a.md', text }, createReporter());
  return (
    JSON.stringify(page.root, (key, value) => (key === 'position' ? undefined : value)).match(
      /"url":"[^"]*"/gu,
    ) ?? []
  );
};

const urls = 'protocolAutolink,wwwAutolink';
const [emails, tables] = ['emailAutolink', 'table'];

describe('unneededConstructs', () => {
  it.each([
    ['see https://a.org/x', [emails, tables]],
    ['(http://a.org)', [emails, tables]],
    ['www.a.org', [emails, tables]],
    ['Code: https://a.org/x_y_z [Paper](https://b.org)', [emails, tables]],
    ['[https://a.org is here](https://b.org)', [emails, tables]],
    ['write to b@a.org', [urls, tables]],
    ['| A |\n| - |\n| b |', [urls, emails]],
    ['* A | B\n  -|:-:\n', [urls, emails]],
    ['> A\n> :-', [urls, emails]],
    ['A | B\r\n--|--\r\n', [urls, emails]],
    ['[Paper](https://a.org/x)', [urls, emails, tables]],
    ['[Paper](<https://a.org/x>)', [urls, emails, tables]],
    ['<https://a.org/x>', [urls, emails, tables]],
    ['<a href="https://a.org">Paper</a>', [urls, emails, tables]],
    ['[https://a.org/x](https://a.org/x)', [urls, emails, tables]],
    ['ImageNet top-1 @ 0.5, mAP@0.5, Embeddings@Home', [urls, emails, tables]],
    ['---\nA heading\n---', [urls, emails, tables]],
    ['* A title - a remark | its code', [urls, emails, tables]],
  ])('are the ones that cannot be in %j', (text, expected) =>
    expect(unneededConstructs(text).join()).toBe(expected.join()),
  );

  it('does not change which links are found', () => {
    const text =
      '* [Paper](https://a.org/x_y_z) by *A* & B\n* <https://b.org>\n* [https://c.org/q](https://c.org/q)\n';
    expect(links(text)).toEqual([
      '"url":"https://a.org/x_y_z"',
      '"url":"https://b.org"',
      '"url":"https://c.org/q"',
    ]);
    expect(links(`${text}* www.d.org\n`)).toEqual([...links(text), '"url":"http://www.d.org"']);
    expect(links(`${text}* b@d.org\n`)).toEqual([...links(text), '"url":"mailto:b@d.org"']);
  });
});
