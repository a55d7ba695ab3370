import { describe, expect, it } from 'vitest';
import type { FacetCount } from '../search/exploration.ts';
import { buildTree, type TreeNode } from './topic-tree.ts';

const counted = (value: string): FacetCount => ({ value, count: 1, state: null });
const show = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map(({ value, children }) => (children.length === 0 ? value : [value, ...show(children)]));

describe('buildTree', () => {
  it('nests paths under their parents and keeps the given order', () => {
    expect(show(buildTree(['B', 'A', 'A > Two', 'A > One', 'A > Two > Deep'].map(counted)))).toEqual([
      'B',
      ['A', ['A > Two', 'A > Two > Deep'], 'A > One'],
    ]);
  });

  it('puts a value without its parent at the root, and drops the empty value', () => {
    expect(show(buildTree(['Gone > Sub', 'A', ''].map(counted)))).toEqual(['Gone > Sub', 'A']);
  });
});
