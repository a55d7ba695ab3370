import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgivenTypos, parseQuery, swappedNeighbours } from './text-query.ts';

const read = (text: string) =>
  parseQuery(text).map(
    ({ words, phrase, excluded, open }) => `${excluded ? '-' : ''}${phrase ? `"${words.join(' ')}"` : words.join(' ')}${open ? '…' : ''}`,
  );

describe('parseQuery', () => {
  it.each([
    ['gpu sharing', ['gpu', 'sharing…']],
    ['gpu sharing ', ['gpu', 'sharing']],
    ['Low-Latency', ['low latency…']],
    ['"exact phrase" word', ['"exact phrase"', 'word…']],
    ['word "exact phrase"', ['word', '"exact phrase"']],
    ['gpu -training', ['gpu', '-"training"']],
    ['-"gpu sharing" -low-latency x', ['-"gpu sharing"', '-"low latency"', 'x…']],
    ['"gpu sha', ['gpu', 'sha…']],
    ['gpu - " "" -" !', ['gpu']],
    ['  ', []],
  ])('reads %s', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom('"', '-', ' ', 'a', '调')).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const term of parseQuery(text)) expect(term.words.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('forgivenTypos', () => {
  it('forgives none in short words and numbers, one in words of 4 to 7 letters, two in longer ones', () => {
    expect(['gpu', '2023', 'h100', 'orca', 'sharing', 'schedule'].map(forgivenTypos)).toEqual([0, 0, 0, 1, 1, 2]);
  });
});

describe('swappedNeighbours', () => {
  it('lists each slip of two neighbouring letters', () => {
    expect(swappedNeighbours('serve')).toEqual(['esrve', 'sreve', 'sevre', 'serev']);
  });

  it('leaves out words where two edits are forgiven anyway, and short ones', () => {
    expect([swappedNeighbours('scheduler'), swappedNeighbours('gpu')]).toEqual([[], []]);
  });
});
