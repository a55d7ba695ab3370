import { describe, expect, it } from 'vitest';
import { buildAcronymTable, otherForms } from './acronyms.ts';

const explained = (short: string, long: string) => ({ short, long, file: 'list.md', line: 1 });
const table = buildAcronymTable([
  explained('MoE', 'Mixture of Experts'),
  explained('IT', 'Information Technology'),
  explained('LLM', 'Large Language Model'),
]);

describe('otherForms', () => {
  it('finds the long form of a short one, and the short form of a long one', () => {
    expect(otherForms(table, 'Serving MoE models')).toEqual(['Mixture of Experts']);
    expect(otherForms(table, 'a mixture-of-experts layer')).toEqual(['MoE']);
  });

  it('knows the plural', () => {
    expect(otherForms(table, 'LLMs are large language models')).toEqual(['Large Language Model', 'LLM']);
  });

  it('does not take a common word for an acronym', () => {
    expect(otherForms(table, 'we serve it')).toEqual([]);
    expect(otherForms(table, 'it is in GIT')).toEqual([]);
    expect(otherForms(table, 'what IT is')).toEqual(['Information Technology']);
  });

  it('wants the words of a long form side by side', () => {
    expect(otherForms(table, 'experts of a mixture')).toEqual([]);
  });
});
