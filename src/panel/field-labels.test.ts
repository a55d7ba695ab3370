import { expect, it } from 'vitest';
import { fieldLabels } from './field-labels.ts';

it('labels fields, each label once', () => {
  expect(fieldLabels(['title', 'fields.Env', 'fields.title', 'bibtex.authors', 'authors', 'other'])).toEqual([
    'Title',
    'Env',
    'title',
    'Authors',
    'other',
  ]);
});
