import { expect, it } from 'vitest';
import { titleHeadingOf } from './title-heading.ts';

const read = (markdown: string) =>
  markdown.split('\n').map((line) => {
    const [, marks = '', text = ''] = /^(#+) (.*)$/u.exec(line) ?? [];
    return { depth: marks.length, text };
  });

it.each([
  ['# Kites\n## Box Kites', null, 'Kites'],
  ['## Box Kites\n# Kites', null, 'Kites'],
  ['## Kites\n### Box Kites\n### Lanterns', null, 'Kites'],
  ['## Kites\n### Box Kites\n## Lanterns', null, null],
  ['## Kites\n### Box Kites', null, null],
  ['# Introduction\n## Box Kites', 'Kites and Lanterns', null],
  ['# Box Kites\n# Lanterns', 'A List of Kites', null],
  ['# Kites\n# Lanterns', 'Kites', 'Kites'],
])('%j with the title %j in its front matter is called %j', (markdown, title, heading) => {
  expect(titleHeadingOf(read(markdown), title)?.text ?? null).toBe(heading);
});
