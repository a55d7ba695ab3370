import { expect, it } from 'vitest';
import { noMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { type RowItem, sameItem } from './row-item.ts';

const place = { file: 'kites.md', line: 4, endLine: 4, section: ['Kites'] };
const paper = samplePaper({ title: 'Kites and Knots', year: 2020, placements: [place] });
const row = (of: Paper): RowItem => ({
  paper: of,
  match: null,
  marks: noMarks,
  href: '?paper=kites-and-knots',
  remark: '',
  links: [],
  moreLinks: 0,
});

it.each<[what: string, same: boolean, change: Partial<Paper>]>([
  ['nothing', true, {}],
  ['its line', true, { placements: [{ ...place, line: 5, endLine: 5 }] }],
  ['its year', false, { year: 2021 }],
  ['its authors', false, { authors: ['Ada Frost'] }],
])('after a save that changed %s of a paper its row is the same: %s', (_, same, change) => {
  expect(sameItem(row(paper), row({ ...paper, ...change }))).toBe(same);
});
