import { describe, expect, it } from 'vitest';
import { countsOf, type Item, newItems, raisedKinds } from './counts.ts';

const line = (code: string, number = 1, path = 'src/compile/a.ts'): Item => ({
  kind: 'lines',
  path,
  line: number,
  code,
});
const pattern = (code: string): Item => ({ ...line(code), kind: 'regular expressions' });

describe('countsOf', () => {
  it('counts items by kind', () => {
    const counts = countsOf([line('a();'), line('b();'), pattern('/a/u')]);
    expect(counts).toMatchObject({ lines: 2, 'regular expressions': 1, branches: 0 });
  });
});

describe('raisedKinds', () => {
  it('names the kinds that count more than they may', () => {
    const allowed = countsOf([line('a();'), line('b();')]);
    expect(raisedKinds(allowed, countsOf([line('a();'), pattern('/a/u')]))).toEqual(['regular expressions']);
  });
});

describe('newItems', () => {
  const before = [line('a();', 1), line('}', 2), line('', 3)];

  it.each<[string, Item[], Item[]]>([
    ['nothing if code moved in its file', [line('}', 1), line('a();', 9)], []],
    ['one more of the same code', [line('}', 1), line('}', 2)], [line('}', 2)]],
    [
      'code that came from another file',
      [line('a();', 4, 'src/compile/b.ts')],
      [line('a();', 4, 'src/compile/b.ts')],
    ],
    ['no blank line', [line('', 3), line('', 4)], []],
    ['nothing of another kind', [pattern('/a/u')], []],
  ])('finds %s', (_, after, found) => {
    expect(newItems('lines', before, after)).toEqual(found);
  });
});
