import { raw } from 'hast-util-raw';
import { describe, expect, it } from 'vitest';
import { cardList, isCards } from './card-list.ts';
import { textOf } from './text-of.ts';

const parsed = raw({
  type: 'raw',
  value: `<table data-view="cards">
    <thead><tr><th></th><th></th><th data-hidden data-card-target data-type="content-ref"></th></tr></thead>
    <tbody>
      <tr><td><strong>Pairs</strong></td><td>Two queues</td><td><a href="pairs.md">pairs.md</a></td></tr>
      <tr><td>Lonely</td><td></td><td></td></tr>
    </tbody></table>`,
});
const table = parsed.type === 'root' ? parsed.children.find((child) => child.type === 'element') : undefined;

describe('cards', () => {
  it('become a list of their visible cells, the first linked to the card’s target', () => {
    if (table?.type !== 'element') throw new Error('there is no table');
    expect(isCards(table)).toBe(true);
    const { children } = cardList(table);
    expect(children.map(textOf)).toEqual(['PairsTwo queues', 'Lonely']);
    expect(children[0]).toMatchObject({
      children: [{ children: [{ tagName: 'a', properties: { href: 'pairs.md' } }] }, {}],
    });
  });
});
