import { describe, expect, it } from 'vitest';
import { runToEnd } from '../text-search.ts';
import { buildAcronymTable } from './acronyms.ts';
import { buildDictionary } from './dictionary.ts';
import { expandWord, type QueryWord, wordTest } from './expand-word.ts';

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
const found = (word: string, more: Partial<QueryWord> = {}) =>
  expandWord(dictionary, { word, mayBePrefix: false, fuzziness: 'allWords', expandAcronym: true, ...more })
    .flatMap(({ from, to }) => dictionary.words.slice(from, to))
    .filter((word, index, all) => all.indexOf(word) === index)
    .sort();

describe('expandWord', () => {
  it('finds the word itself, and its plural or singular', () => {
    expect(found('cluster')).toEqual(['cluster', 'clusters']);
    expect(found('abilities')).toEqual(['abilities', 'ability']);
  });

  it('finds the words that a word still being typed starts', () => {
    expect(found('serv', { mayBePrefix: true, fuzziness: 'exact' })).toEqual(['serve', 'server', 'serving']);
  });

  it('tolerates one typo in words of 4 to 7 letters, two in longer ones, none in short words and numbers', () => {
    expect(found('fats')).toEqual(['fast', 'fat']);
    expect(found('scheduleng')).toEqual(['scheduling']);
    expect(found('gpx')).toEqual([]);
    expect(found('gpu2')).toEqual([]);
  });

  it('tolerates more with fuzziness `shorterWords`: a letter missing from a word of four or of eight', () => {
    expect(found('fst', { fuzziness: 'shorterWords' })).toEqual(['fast']);
    expect(found('gpx', { fuzziness: 'shorterWords' })).toEqual([]);
    expect(found('srvr', { fuzziness: 'shorterWords' })).toEqual([]);
    expect(found('clsters')).toEqual(['clusters']);
    expect(found('clstrrs')).toEqual([]);
    expect(found('clstrrs', { fuzziness: 'shorterWords' })).toEqual(['clusters']);
  });

  it('weights the word itself most, then a prefix, then one typo, then two', () => {
    const weight = (word: string, wanted: string, mayBePrefix = false) =>
      Math.max(
        ...expandWord(dictionary, { word, mayBePrefix, fuzziness: 'allWords', expandAcronym: true }).flatMap(
          ({ from, to, weight: of }) =>
            dictionary.words
              .slice(from, to)
              .flatMap((own, index) => (own === wanted ? [of(from + index)] : [])),
        ),
      );
    const falling = [
      weight('serving', 'serving'),
      weight('servin', 'serving', true),
      weight('serbing', 'serving'),
      weight('scheduleeng', 'scheduling'),
    ];
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBe(4);
  });

  it('is fast for very long words', () => {
    expect(found('x'.repeat(100_000))).toEqual([]);
  });
});

describe('wordTest', () => {
  it('matches words of a text, also of the other spelling of an acronym', () => {
    const acronyms = buildAcronymTable([
      { short: 'MoE', long: 'Mixture of Experts', file: 'list.md', line: 1 },
    ]);
    const matchesWord = wordTest(dictionary, acronyms, {
      word: 'moe',
      mayBePrefix: false,
      fuzziness: 'allWords',
      expandAcronym: true,
    });
    expect(['experts', 'of', 'moe'].map(matchesWord)).toEqual([true, false, true]);
    const matchesPrefix = wordTest(dictionary, acronyms, {
      word: 'serv',
      mayBePrefix: true,
      fuzziness: 'allWords',
      expandAcronym: true,
    });
    expect(['serving', 'serve', 'fast'].map(matchesPrefix)).toEqual([true, true, false]);
  });
});
