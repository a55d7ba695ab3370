import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it.each([
  ['A list of papers on kites. It is not complete.', 'A list of papers on kites.'],
  ['Papers by Prof. Frost and others on kites! Enjoy.', 'Papers by Prof. Frost and others on kites!'],
  ['Kites, lanterns, e.g. those in boxes, and ropes', 'Kites, lanterns, e.g. those in boxes, and ropes'],
  [
    '这是一个关于风筝和灯笼的论文列表，持续更新，欢迎补充。谢谢。',
    '这是一个关于风筝和灯笼的论文列表，持续更新，欢迎补充。',
  ],
  ['Kites of version 2.0 and of older ones', 'Kites of version 2.0 and of older ones'],
  ['', ''],
])('of “%s”', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
