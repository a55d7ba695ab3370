import { expect, test } from 'vitest';
import { formatHealthAddress, parseHealthAddress } from './health-address.ts';

const all = { by: 'rule', severity: null, file: null, line: null } as const;

test.each([
  ['?', all],
  ['?by=file&severity=warning', { ...all, by: 'file', severity: 'warning' }],
  ['?file=topics/a+b%26c.md&line=12', { ...all, file: 'topics/a b&c.md', line: 12 }],
] as const)('%s is read and written', (search, address) => {
  expect(parseHealthAddress(search)).toEqual(address);
  expect(formatHealthAddress(address)).toBe(search);
});

test.each(['?by=size&severity=grave&line=3', '?file=&line=1', '?utm=x'])('%s is all problems', (search) => {
  expect(parseHealthAddress(search)).toEqual(all);
});

test.each(['0', '-1', '1.5', 'x', '1e99'])('no line %s', (line) => {
  expect(parseHealthAddress(`?file=a.md&line=${line}`).line).toBeNull();
});
