import { describe, expect, it } from 'vitest';
import { runToEnd } from '../list-index.ts';
import { buildAcronymTable } from './acronyms.ts';
import { buildDictionary } from './dictionary.ts';
import { type AskedWord, expandWord, wordTest } from './expand-word.ts';

const dictionary = runToEnd(
  buildDictionary([
    'serving',
    'serve',
    'server',
    'fast',
    'fat',
    'cluster',
    'clusters',
    'ability',
    'abilities',
    'gpu',
    'scheduling',
  ]),
);
const found = (word: string, more: Partial<AskedWord> = {}) =>
  expandWord(dictionary, { word, open: false, forgiving: 'some', spellings: true, ...more })
    .flatMap(({ from, to }) => dictionary.words.slice(from, to))
    .filter((word, place, all) => all.indexOf(word) === place)
    .sort();

describe('expandWord', () => {
  it('finds the word itself, and its plural or singular', () => {
    expect(found('cluster')).toEqual(['cluster', 'clusters']);
    expect(found('abilities')).toEqual(['abilities', 'ability']);
  });

  it('finds what an open word begins', () => {
    expect(found('serv', { open: true, forgiving: 'none' })).toEqual(['serve', 'server', 'serving']);
  });

  it('forgives one slip in words of 4 to 7 letters, two in longer ones, none in short words and numbers', () => {
    expect(found('fats')).toEqual(['fast', 'fat']);
    expect(found('scheduleng')).toEqual(['scheduling']);
    expect(found('gpx')).toEqual([]);
    expect(found('gpu2')).toEqual([]);
  });

  it('forgives more where nothing else was found: a letter lost from a word of four or of eight', () => {
    expect(found('fst', { forgiving: 'more' })).toEqual(['fast']);
    expect(found('gpx', { forgiving: 'more' })).toEqual([]);
    expect(found('srvr', { forgiving: 'more' })).toEqual([]);
    expect(found('clsters')).toEqual(['clusters']);
    expect(found('clstrrs')).toEqual([]);
    expect(found('clstrrs', { forgiving: 'more' })).toEqual(['clusters']);
  });

  it('counts the word itself most, then a beginning, then one slip, then two', () => {
    const worth = (word: string, wanted: string, open = false) =>
      Math.max(
        ...expandWord(dictionary, { word, open, forgiving: 'some', spellings: true }).flatMap(
          ({ from, to, worth: of }) =>
            dictionary.words
              .slice(from, to)
              .flatMap((own, place) => (own === wanted ? [of(from + place)] : [])),
        ),
      );
    const falling = [
      worth('serving', 'serving'),
      worth('servin', 'serving', true),
      worth('serbing', 'serving'),
      worth('scheduleeng', 'scheduling'),
    ];
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBe(4);
  });

  it('takes no time for endless words', () => {
    expect(found('x'.repeat(100_000))).toEqual([]);
  });
});

describe('wordTest', () => {
  it('tells which words of a text answer, also in the other spelling of an acronym', () => {
    const acronyms = buildAcronymTable([
      { short: 'MoE', long: 'Mixture of Experts', file: 'list.md', line: 1 },
    ]);
    const answers = wordTest(dictionary, acronyms, {
      word: 'moe',
      open: false,
      forgiving: 'some',
      spellings: true,
    });
    expect(['experts', 'of', 'moe'].map(answers)).toEqual([true, false, false]);
    const open = wordTest(dictionary, acronyms, {
      word: 'serv',
      open: true,
      forgiving: 'some',
      spellings: true,
    });
    expect(['serving', 'serve', 'fast'].map(open)).toEqual([true, true, false]);
  });
});
