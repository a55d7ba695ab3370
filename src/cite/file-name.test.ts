import { expect, it } from 'vitest';
import { exportFileName } from './file-name.ts';

it.each([
  ['Model Serving', 37, 'bib', 'model-serving-37-papers.bib'],
  ['Überblick / GPUs!', 1, 'csv', 'uberblick-gpus-1-paper.csv'],
  ['论文', 2, 'csl.json', '2-papers.csl.json'],
])('%s, %i papers, %s: %s', (title, papers, extension, expected) => {
  expect(exportFileName(title, papers, extension)).toBe(expected);
});
