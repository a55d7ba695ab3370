import { expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { citedList } from './citation.ts';
import { citationFormats, exportFormats } from './formats.ts';

const paper = samplePaper({ authors: ['Ada Frost'], authorsComplete: false });

it.each([
  ['bibtex', 'author = {Frost, Ada and others}'],
  ['ris', 'AU  - Frost, Ada\r\nAU  - et al.\r\n'],
  ['csl', '"literal": "et al."'],
  ['markdown', '- Ada Frost, et al. A Sample.'],
  ['text', 'Ada Frost, et al. A Sample.'],
  ['csv', '"Ada Frost; et al."'],
] as const)('%s says that the list leaves authors out', (key, expected) => {
  const format = [...citationFormats, ...exportFormats].find((each) => each.key === key);
  expect(
    format?.format([paper], citedList({ papers: [paper], acronyms: [] }), { withRemarks: true }),
  ).toContain(expected);
});
