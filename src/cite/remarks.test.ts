import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '../paper/rich-text.ts';
import { remarksOf } from './remarks.ts';

const folded = (summary: string, text: string): RichTextNode => ({
  tag: 'details',
  children: [{ tag: 'summary', children: [{ tag: 'strong', children: [summary] }] }, `\n${text}`],
});

describe('remarksOf', () => {
  it.each<[string, RichTextNode[], string | null, string | null]>([
    ['nothing', [], null, null],
    [
      'items become sentences',
      [
        { tag: 'p', children: ['Fair: ', { tag: 'em', children: ['queues'] }] },
        {
          tag: 'ul',
          children: [
            { tag: 'li', children: ['One.'] },
            { tag: 'li', children: ['two'] },
          ],
        },
      ],
      null,
      'Fair: queues; One. two',
    ],
    ['an abstract', [folded('Abstract', 'We queue.'), 'Read it'], 'We queue.', 'Read it'],
    ['another fold', [folded('Details', 'We queue.')], null, 'Details We queue.'],
    ['a formula', [{ tag: 'p', children: [{ tag: 'math', children: ['x^2'] }] }], null, '$x^2$'],
  ])('%s', (_, notes, abstract, rest) => {
    expect(remarksOf(notes)).toEqual({ abstract, rest });
  });
});
