import { describe, expect, it } from 'vitest';
import { journalIssue } from './journal-issue.ts';

describe('journalIssue', () => {
  it.each([
    ['Queues 12(3)', { volume: '12', issue: '3', pages: null }],
    ['Queues 12 (3-4): 45–67, 2022', { volume: '12', issue: '3-4', pages: '45-67' }],
    ['Queues, vol. 12, no. 3, pp. 45-67', { volume: '12', issue: '3', pages: '45-67' }],
    ['Queues 2022 (12)', null],
    ['arXiv preprint arXiv:1811.06965 (2018)', null],
    ['Queues (2022)', null],
  ])('%s', (raw, expected) => {
    expect(journalIssue(raw)).toEqual(expected);
  });
});
