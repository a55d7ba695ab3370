import { expect, test } from 'vitest';
import { separateMarkers } from './joined-markers.ts';

test.each([
  ['-[Knots at Sea](u)', '- [Knots at Sea](u)'],
  ['  +[Knots at Sea](u) 2019', '  + [Knots at Sea](u) 2019'],
  ['*[Knots at Sea](u)', '* [Knots at Sea](u)'],
  ['-**Knots at Sea**', '- **Knots at Sea**'],
])('%s is an item', (line, item) => {
  expect(separateMarkers([line]).lines).toEqual([item]);
});

test.each(['*[Knots at Sea](u)*', '- [Knots at Sea](u)', '-[ ] a task', '---', '**Knots**', '-5 %'])(
  '%s is left as it is',
  (line) => {
    expect(separateMarkers([line]).lines).toEqual([line]);
  },
);

test.each([
  ['#[Knots at Sea](u)', '# [Knots at Sea](u)'],
  ['##![Knots at Sea](u)', '## ![Knots at Sea](u)'],
  ['##Knots', '## Knots'],
  ['###结绳', '### 结绳'],
  ['#**Knots**', '# **Knots**'],
  ['#Knots at Sea', '# Knots at Sea'],
])('%s is a heading', (line, heading) => {
  expect(separateMarkers([line, '']).lines).toEqual([heading, '']);
});

test.each([
  '#knots',
  '#Knots',
  '#Knots #Kites',
  '#Knots are tied.',
  '#1 of 3',
  '#!/bin/sh',
  '#=> 3',
  '##',
  '####### x',
])('%s is no heading', (line) => {
  expect(separateMarkers([line]).lines).toEqual([line]);
});

test('a title right above an item may end in a full stop', () => {
  const items = ['', '- Ropes'];
  expect(separateMarkers(['#Knots are tied.', ...items.slice(1)]).lines[0]).toBe('# Knots are tied.');
  expect(separateMarkers(['#Knots are tied.', ...items]).lines[0]).toBe('#Knots are tied.');
  expect(separateMarkers(['#knots', ...items.slice(1)]).lines[0]).toBe('#knots');
});

test('a hashtag in a paragraph is no heading', () => {
  const lines = ['Tied on a ship.', '#Knots at Sea'];
  expect(separateMarkers(lines).lines).toEqual(lines);
});

test('a word after a marker counts below an item', () => {
  expect(separateMarkers(['-Knots', '- Kites', '-Ropes', 'and', '-Sails']).lines).toEqual([
    '-Knots',
    '- Kites',
    '- Ropes',
    'and',
    '-Sails',
  ]);
});

test('code is left as it is', () => {
  const lines = ['```', '-[Knots](u)', '```', '-[Knots](u)'];
  expect(separateMarkers(lines)).toEqual({
    lines: ['```', '-[Knots](u)', '```', '- [Knots](u)'],
    columns: new Map([[4, 2]]),
  });
});
