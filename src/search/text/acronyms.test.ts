import { describe, expect, it } from 'vitest';
import { buildAcronymTable, otherSpellings } from './acronyms.ts';

const explained = (short: string, long: string) => ({ short, long, file: 'list.md', line: 1 });
const table = buildAcronymTable([
  explained('MoE', 'Mixture of Experts'),
  explained('IT', 'Information Technology'),
  explained('LLM', 'Large Language Model'),
]);

describe('otherSpellings', () => {
  it('finds the long form of a short one, and the short form of a long one', () => {
    expect(otherSpellings(table, 'Serving MoE models')).toEqual(['Mixture of Experts']);
    expect(otherSpellings(table, 'a mixture-of-experts layer')).toEqual(['MoE']);
  });

  it('recognises the plural', () => {
    expect(otherSpellings(table, 'LLMs are large language models')).toEqual(['Large Language Model', 'LLM']);
  });

  it('does not mistake a common word for an acronym', () => {
    expect(otherSpellings(table, 'we serve it')).toEqual([]);
    expect(otherSpellings(table, 'it is in GIT')).toEqual([]);
    expect(otherSpellings(table, 'what IT is')).toEqual(['Information Technology']);
  });

  it('matches a long form only if its words are side by side', () => {
    expect(otherSpellings(table, 'experts of a mixture')).toEqual([]);
  });
});
