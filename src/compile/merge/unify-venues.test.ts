import { expect, test } from 'vitest';
import { sampleVenue } from '../../testing/sample-list.ts';
import { unifyVenues } from './unify-venues.ts';

const namesOf = (...names: readonly string[]) =>
  unifyVenues(names.map((name) => ({ venue: sampleVenue(name) }))).map(({ venue }) => venue?.name);

test('the most common spelling of a journal is its name', () => {
  expect(namesOf('Nat. Commun.', 'Nature Communications', 'Nat. Commun.')).toEqual([
    'Nat. Commun.',
    'Nat. Commun.',
    'Nat. Commun.',
  ]);
});

test('of equally common spellings the longest is', () => {
  expect(namesOf('Nat. Commun.', 'Nature Communications')).toEqual([
    'Nature Communications',
    'Nature Communications',
  ]);
});

test('an unknown venue keeps its name', () => {
  expect(namesOf('Knots Today', 'Knots Weekly')).toEqual(['Knots Today', 'Knots Weekly']);
});
