import { expect, it } from 'vitest';
import { endsInResources, sectionKind } from './section-kind.ts';

it.each([
  ['Papers', 'papers'],
  ['Kite papers', 'papers'],
  ['A variety of rope papers', 'papers'],
  ['Must-read papers', 'papers'],
  ['Accepted papers, sorted by session', 'papers'],
  ['Papers by year', 'papers'],
  ['Tools by language', 'resources'],
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

it.each([
  ['Ad-hoc blog posts', true],
  ['Winter talks (2020)', true],
  ['Talks on ropes', false],
  ['Ropes', false],
])('tells whether “%s” ends in resources: %s', (heading, ends) => {
  expect(endsInResources(heading)).toBe(ends);
});
