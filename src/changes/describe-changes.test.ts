import { describe, expect, it } from 'vitest';
import { describeChanges } from './describe-changes.ts';
import type {
  ChangedDiagnostic,
  ChangedPaper,
  FieldChange,
  ListChanges,
  ListedPaper,
} from './list-changes.ts';

const paper = (title: string, kind: ListedPaper['kind'] = 'paper'): ListedPaper => ({
  ...{ id: title.toLowerCase(), kind, title, file: 'list.md', line: 3 },
});
const changed = (title: string, ...fields: FieldChange[]): ChangedPaper => ({ ...paper(title), fields });
const venue = { field: 'venue', from: 'NSDI', to: 'OSDI' };
const diagnostic = (severity: ChangedDiagnostic['severity']): ChangedDiagnostic => ({
  ...{
    file: 'topics/queues.md',
    line: 12,
    column: 1,
    severity,
    code: 'link-missing',
    message: 'no link',
    paper: 'tides',
  },
});
const papers = (count: number) => Array.from({ length: count }, (_, index) => paper(`Paper ${index}`));

describe('describeChanges', () => {
  it.each<[string, Partial<ListChanges>, string]>([
    ['nothing', {}, 'no paper changed'],
    ['a new paper', { added: [paper('Tides')] }, '+1 paper “Tides”'],
    ['a new resource', { added: [paper('Tides', 'resource')] }, '+1 resource “Tides”'],
    ['a removed paper', { removed: [paper('Tides')] }, '−1 paper “Tides”'],
    ['a changed venue', { changed: [changed('Tides', venue)] }, 'venue of “Tides”: NSDI → OSDI'],
    [
      'a value that came',
      { changed: [changed('Tides', { ...venue, from: '' })] },
      'venue of “Tides”: + OSDI',
    ],
    ['a value that went', { changed: [changed('Tides', { ...venue, to: '' })] }, 'venue of “Tides”: − NSDI'],
    [
      'a form that changed',
      { changed: [changed('Tides', { field: 'notes', from: '', to: '' })] },
      'remarks of “Tides”',
    ],
    [
      'an own field',
      { changed: [changed('Tides', { ...venue, field: 'fields.Env' })] },
      'Env of “Tides”: NSDI → OSDI',
    ],
    [
      'several fields',
      {
        changed: [
          changed(
            'Tides',
            venue,
            { field: 'year', from: '', to: '2022' },
            { field: 'name', from: '', to: 'T' },
          ),
        ],
      },
      'venue, year and short name of “Tides”',
    ],
    [
      'another title',
      { changed: [changed('Ebb', { field: 'title', from: 'Tides', to: 'Ebb' }, venue)] },
      '“Tides” is now “Ebb”',
    ],
    ['a move', { moved: papers(2) }, '2 papers moved'],
    [
      'a paper, a venue and a warning',
      {
        added: [paper('Tides')],
        changed: [changed('Ebb', venue)],
        newDiagnostics: [diagnostic('warning'), diagnostic('info')],
      },
      '+1 paper “Tides”, venue of “Ebb”: NSDI → OSDI, 1 new warning topics/queues.md:12',
    ],
    [
      'diagnostics',
      {
        newDiagnostics: [diagnostic('error'), diagnostic('warning'), diagnostic('warning')],
        goneDiagnostics: [diagnostic('warning')],
      },
      '1 new error topics/queues.md:12, 2 new warnings, 1 warning gone',
    ],
    [
      'many papers',
      {
        added: papers(1_200),
        removed: papers(2),
        changed: [changed('A', venue), changed('B', { ...venue, field: 'name' })],
      },
      '+1,200 papers, −2 papers, 2 papers changed',
    ],
    [
      'one field of many',
      { changed: ['A', 'B', 'C', 'D'].map((title) => changed(title, venue)) },
      'venue of 4 papers: NSDI → OSDI',
    ],
    [
      'one field of many, with other values',
      { changed: ['A', 'B', 'C', 'D'].map((title) => changed(title, { ...venue, to: title })) },
      'venue of 4 papers',
    ],
    [
      'a long title and value',
      { changed: [changed('t'.repeat(80), { ...venue, to: 'v'.repeat(50) })] },
      `venue of “${'t'.repeat(59)}…”: NSDI → ${'v'.repeat(39)}…`,
    ],
  ])('tells of %s', (_, parts, expected) => {
    const none = { added: [], removed: [], changed: [], moved: [], newDiagnostics: [], goneDiagnostics: [] };
    const texts = describeChanges({ ...none, ...parts });
    expect(texts.map(({ text }) => text).join(', ')).toBe(expected);
  });

  it('says which paper a part is about, if the list has it', () => {
    const texts = describeChanges({
      ...{ added: [paper('Tides')], removed: [paper('Ebb')], changed: [changed('Flow', venue)], moved: [] },
      ...{ newDiagnostics: [diagnostic('warning')], goneDiagnostics: [] },
    });
    expect(texts.map((each) => each.paper)).toEqual(['tides', null, 'flow', 'tides']);
  });
});
