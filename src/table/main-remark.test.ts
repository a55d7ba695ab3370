import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '../paper/rich-text.ts';
import { mainRemark } from './main-remark.ts';

const item = (text: string): RichTextNode => ({ tag: 'li', children: [text] });
const list = (...texts: string[]): RichTextNode => ({ tag: 'ul', children: texts.map(item) });
const paragraph = (text: string): RichTextNode => ({ tag: 'p', children: [text] });

describe('mainRemark', () => {
  it.each([
    ['none', [], ''],
    ['the first item', [list('Ropes that hold.', 'Read it twice.')], 'Ropes that hold.'],
    ['a summary below a field', [list('Env: [Web]', 'TL;DR: Ropes hold.')], 'TL;DR: Ropes hold.'],
    [
      'an abstract below a remark',
      [paragraph('Read it.'), paragraph('Abstract: Ropes.')],
      'Abstract: Ropes.',
    ],
    ['the first remark that is no field', [list('Task: QA', 'Ropes that hold.')], 'Ropes that hold.'],
    ['a field if there is nothing else', [list('Env: [Web]', 'Task: QA')], 'Env: [Web]'],
    [
      'a name before a colon',
      [list('REEF: preempts kernels within a microsecond.')],
      'REEF: preempts kernels within a microsecond.',
    ],
    ['text of its own', ['Ropes ', { tag: 'em', children: ['hold'] }, ' kites.'], 'Ropes hold kites.'],
    [
      'not the items within an item',
      [{ tag: 'ul', children: [{ tag: 'li', children: ['Ropes.', list('Summary: no')] }] }],
      'Ropes.',
    ],
  ] as const)('is %s', (_, nodes, expected) => {
    expect(mainRemark(nodes as readonly RichTextNode[])).toBe(expected);
  });
});
