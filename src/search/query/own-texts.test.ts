import { describe, expect, it } from 'vitest';
import { noMarks, type ReaderMarks } from '../../paper/reader-marks.ts';
import { sampleDataset } from '../../testing/sample-list.ts';
import { withMarks } from '../list-index.ts';
import { buildSearchableIndex } from '../text-search.ts';

const { papers, ...list } = sampleDataset([
  { title: 'Queues at Scale', notes: ['About schedulers.'] },
  { title: 'Turnstiles' },
  { title: 'Ropes in Storms' },
]);
const own: [string, Partial<ReaderMarks>][] = [
  ['paper-1', { note: 'Ask Ada about the Zwicky ratio.\nIts queues are 列車 short.', tags: ['to cite'] }],
  ['paper-2', { tags: ['thesis', 'Zwicky'] }],
];
const marks = new Map(own.map(([id, parts]) => [id, { ...noMarks, ...parts }]));
const index = withMarks(buildSearchableIndex({ ...list, papers }), papers, marks);
const found = (query: string) => [...(index.hits(query)?.order() ?? [])].sort();
const snippet = (query: string, position: number) => index.matchOf(query, position)?.snippet;

describe('the reader’s own notes and tags', () => {
  it.each([
    ['a word that the list does not have', 'zwicky', [1, 2]],
    ['the beginning of one', 'zwi', [1, 2]],
    ['its plural', 'ratios ', [1]],
    ['words of the note and of the title', 'turnstiles ada', [1]],
    ['words of the note and of a tag', 'cite ada', [1]],
    ['a word that the list has, too', 'queues', [0, 1]],
    ['a phrase', '"the zwicky ratio"', [1]],
    ['no phrase across two lines', '"ratio its"', []],
    ['characters side by side', '列車', [1]],
    ['either of two words', 'thesis OR scheduler', [0, 2]],
    ['what a word excludes', 'zwicky -thesis', [1]],
    ['but not the field of the list’s remarks', 'note:zwicky', []],
    ['nor its tags', 'tag:thesis', []],
  ])('are found by %s', (_, query, positions) => {
    expect(found(query)).toEqual(positions);
  });

  it('are named as the place of the match, unless the title has it', () => {
    expect(snippet('ada', 1)).toMatchObject({ field: 'own note', words: ['ada'] });
    expect(snippet('zwicky', 2)).toMatchObject({ field: 'own tag', text: 'Zwicky' });
    expect(snippet('queues', 0)).toBeNull();
  });
});
