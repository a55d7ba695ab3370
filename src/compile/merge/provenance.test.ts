import { expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { provenanceOf } from './provenance.ts';

const entry: Entry = {
  source: 'list',
  kind: 'paper',
  file: 'list.md',
  line: 2,
  column: 1,
  endLine: 3,
  section: [],
  group: [],
  title: 'Kites that Stay Up',
  name: null,
  authors: ['Ada Frost', 'Max Berg'],
  authorsComplete: true,
  affiliations: [],
  awards: [],
  tags: [],
  venue: { name: 'KITES', raw: 'KITES 2021', kind: 'conference' },
  year: 2021,
  yearFrom: 'venue',
  date: null,
  links: [],
  notes: [],
  certainty: 8,
  fields: [{ label: 'Env', values: ['Web', 'Desk'] }],
};

const merged = { ...entry, authors: [...entry.authors], noteAuthors: [] };

test('each field is found at its line and columns', () => {
  const lines = [
    '# Kites',
    '- **Kites that *Stay* Up**, KITES 2021',
    '  - Ada Frost, Max Berg; Env: Web, Desk',
  ];
  expect(provenanceOf([entry], merged, () => lines)).toEqual({
    title: ['list.md', 2, 5, 24],
    venue: ['list.md', 2, 29, 38],
    year: ['list.md', 2, 35, 38],
    authors: ['list.md', 3, 5, 23],
    'fields.Env': ['list.md', 3, 31, 39],
  });
});

test('a field that the page gives has no place', () => {
  const lines = ['', '- Kites that Stay Up', ''];
  expect(provenanceOf([{ ...entry, yearFrom: 'page' }], merged, () => lines)).toEqual({
    title: ['list.md', 2, 3, 20],
  });
});

test('a value that another entry has is looked for there', () => {
  const lines = ['', '- Kites that Stay Up, KITES 2021', ''];
  expect(provenanceOf([entry], { ...merged, venue: null, year: 2022 }, () => lines)).toEqual({
    title: ['list.md', 2, 3, 20],
  });
});

test('finds no value in an address, a year in its venue, and long titles whole', () => {
  const title =
    'Kites of 2021 that Stay Up: A Study of Long Strings, Short Strings and Strings of Middling Length';
  const lines = ['', `- ${title} [[pdf](https://kites.example/KITES/2021)] (KITES 2021)`, ''];
  expect(provenanceOf([{ ...entry, title }], { ...merged, title }, () => lines)).toEqual({
    title: ['list.md', 2, 3, 2 + title.length],
    venue: ['list.md', 2, 144, 153],
    year: ['list.md', 2, 150, 153],
  });
});
