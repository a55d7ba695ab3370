import { expect, it } from 'vitest';
import { sectionKind } from './section-kind.ts';

it.each([
  ['Papers', 'papers'],
  ['Kite papers', 'papers'],
  ['A variety of rope papers', 'papers'],
  ['Must-read papers', 'papers'],
  ['Code for papers', null],
  ['Tools and papers', null],
  ['Blog posts on papers', null],
  ['How to read papers', null],
  ['Tools', 'resources'],
  ['Presentations & Webinars', 'resources'],
  ['Publicly available datasets', 'resources'],
  ['Presentations of ropes', null],
])('reads “%s” as %s', (heading, kind) => {
  expect(sectionKind([heading])).toBe(kind);
});
