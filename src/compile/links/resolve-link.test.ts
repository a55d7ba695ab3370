import { describe, expect, it } from 'vitest';
import { createLinkResolver } from './resolve-link.ts';

const paths = [
  'README.md',
  'docs/README.md',
  'docs/kites.md',
  'docs/Ämne.md',
  'docs/a/knots.md',
  'b/knots.md',
  'x/one.md',
];
const { resolve } = createLinkResolver(new Set(paths), 'docs');
const file = (path: string, anchor = '', exact = true) => ({ kind: 'file', path, anchor, exact });

describe('a link of docs/kites.md', () => {
  it.each([
    ['https://example.org/a b', { kind: 'web', url: 'https://example.org/ab' }],
    ['//example.org/a', { kind: 'web', url: 'https://example.org/a' }],
    ['https://me:secret@example.org/a', { kind: 'web', url: 'https://example.org/a' }],
    ['javascript:alert(1)', { kind: 'unsafe' }],
    ['file:///etc/passwd', { kind: 'unsafe' }],
    ['  ', { kind: 'empty' }],
    ['#one', file('docs/kites.md', 'one')],
    ['a/knots?x#two', file('docs/a/knots.md', 'two')],
    ['a/knots.md?x=#', file('docs/a/knots.md')],
    ['/kites.md', file('docs/kites.md')],
    ['.', file('docs/README.md')],
    ['..', file('README.md')],
    ['a', file('docs/a')],
    ['KITES.md', file('docs/kites.md', '', false)],
    ['%C3%84mne', file('docs/Ämne.md')],
    ['%ff.md', { kind: 'broken', path: 'docs/%ff.md', similar: null }],
    ['../../etc/passwd', { kind: 'broken', path: '../../etc/passwd', similar: null }],
    ['/../../one.md', { kind: 'broken', path: '/../../one.md', similar: 'x/one.md' }],
    ['knots.md', { kind: 'broken', path: 'docs/knots.md', similar: null }],
  ])('to %j', (address, target) => {
    expect(resolve('docs/kites.md', address)).toEqual(target);
  });
});
