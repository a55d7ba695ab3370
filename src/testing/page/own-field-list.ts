import type { Dataset } from '../../paper/schema.ts';
import { sampleDataset } from '../sample-list.ts';

/** A list with fields of its own: two facets, one that every paper has alike, and one that is not a facet. */
export const ownFieldList: Dataset = sampleDataset(
  [
    { title: 'Clicking Through Forms', fields: { 'Test bed': ['Web'], Task: ['filling forms', 'search'] } },
    {
      title: 'Tapping on Phones',
      fields: { 'Test bed': ['Mobile'], Task: ['search'], Idea: ['Taps, not text'] },
    },
    { title: 'Both at Once', fields: { 'Test bed': ['Mobile', 'Web'] } },
    { title: 'A Survey of Agents' },
  ].map((paper) => ({ ...paper, fields: { ...paper.fields, Field: ['agents'] } })),
  {
    fields: [
      { label: 'Test bed', isFacet: true },
      { label: 'Task', isFacet: true },
      { label: 'Idea', isFacet: false },
      { label: 'Field', isFacet: true },
    ],
  },
);
