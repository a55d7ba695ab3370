import { expect, it } from 'vitest';
import { followPapers } from './follow-papers.ts';
import type { Matchable } from './match-papers.ts';

const paper = (id: string, doi?: string, formerIds: readonly string[] = []): Matchable => ({
  ...{ id, formerIds, title: id, links: [], placements: [] },
  identifiers: doi === undefined ? {} : { doi },
});

it.each<[string, readonly Matchable[], readonly (readonly Matchable[])[], readonly (readonly string[])[]]>([
  [
    'has its ids of all states, the latest first',
    [paper('knots', '10.1/1')],
    [[paper('knots-at-sea', '10.1/1')], [paper('ropes', '10.1/1')]],
    [['knots-at-sea', 'ropes']],
  ],
  [
    'is followed over a state that lacks it',
    [paper('knots', '10.1/1')],
    [[], [paper('ropes', '10.1/1')]],
    [['ropes']],
  ],
  [
    'is followed by what it had in a later state only',
    [paper('knots')],
    [[paper('knots', '10.1/1')], [paper('ropes', '10.1/1')]],
    [['ropes']],
  ],
  [
    'does not get the id of another one',
    [paper('knots', '10.1/1'), paper('ropes', '10.1/2'), paper('kites', '10.1/3', ['sails'])],
    [[paper('ropes', '10.1/1'), paper('sails', '10.1/2')]],
    [[], [], []],
  ],
  [
    'has an id that two papers had, if it had it last',
    [paper('knots', '10.1/1'), paper('kites', '10.1/2')],
    [[paper('ropes', '10.1/2')], [paper('ropes', '10.1/1')]],
    [[], ['ropes']],
  ],
])('a paper %s', (_, papers, states, ids) => expect(followPapers(papers, states)).toEqual(ids));
