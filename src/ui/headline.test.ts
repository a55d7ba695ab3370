import { describe, expect, it } from 'vitest';
import { headlineOf } from './headline.ts';

describe('headlineOf', () => {
  it('puts the short name before the title, separated', () => {
    const paper = { name: 'Tea', title: 'Queues for All' };
    expect(headlineOf(paper)).toEqual({ name: 'Tea', separator: ' · ', rest: 'Queues for All' });
  });

  it('splits a title that begins with the short name', () => {
    const paper = { name: 'Tea', title: 'Tea: Queues for All' };
    expect(headlineOf(paper)).toEqual({ name: 'Tea', separator: '', rest: ': Queues for All' });
  });

  it('leaves a title without a short name as it is', () => {
    const paper = { name: null, title: 'Queues for All' };
    expect(headlineOf(paper)).toEqual({ name: '', separator: '', rest: 'Queues for All' });
  });
});
