import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakpoints, containers } from './breakpoints.ts';

const theme = readFileSync(join(import.meta.dirname, '../app/theme.css'), 'utf8');
const declared = (prefix: string) =>
  Object.fromEntries(
    [...theme.matchAll(new RegExp(`--${prefix}-(\\w+): ([^;]+);`, 'gu'))].map(([, name, value]) => [
      name,
      value,
    ]),
  );

describe('the breakpoints', () => {
  it('equal those of the theme', () => {
    expect(declared('breakpoint')).toEqual({ '': undefined, ...breakpoints });
    expect(declared('container')).toMatchObject({
      affils: `${containers.affils}rem`,
      topics: `${containers.topics}rem`,
    });
  });

  it.each(['layout/widths.css', 'layout/separator.css'])('are used in %s', (file) => {
    const used = [
      ...readFileSync(join(import.meta.dirname, '..', file), 'utf8').matchAll(/\(width >= (\w+)\)/gu),
    ].map(([, width]) => width);
    expect(used).not.toEqual([]);
    expect(Object.values(breakpoints)).toEqual(expect.arrayContaining(used));
  });
});
