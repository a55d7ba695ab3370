import { expect, it } from 'vitest';
import { rules } from '../../compile/diagnostics/rules.ts';
import { ruleTitles } from './rule-titles.ts';

it('has a title of its own for every rule', () => {
  expect(Object.keys(ruleTitles)).toEqual(Object.keys(rules));
  expect(new Set(Object.values(ruleTitles)).size).toBe(Object.keys(rules).length);
});
