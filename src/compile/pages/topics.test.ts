import { describe, expect, it } from 'vitest';
import { noNavigation } from './summary.ts';
import { topicOf } from './topics.ts';

const pages = new Map([
  ['README.md', { title: 'Kites', titleIsHeading: true }],
  ['knots.md', { title: '🪢 Knots', titleIsHeading: true }],
]);
const context = { pages, navigation: noNavigation, front: 'README.md' };

describe('topicOf', () => {
  it.each([
    ['README.md', ['Kites', 'Lift', 'Drag'], ['Lift', 'Drag']],
    ['README.md', ['Kites', 'Surveys :books:', '📚 2024:'], ['Surveys', '2024']],
    ['README.md', ['Kites', '1️⃣ Lift', 'Papers'], ['Lift']],
    ['README.md', ['Kites', 'Papers'], ['Papers']],
    ['README.md', ['Kites', '🪁'], ['🪁']],
    ['knots.md', ['🪢 Knots', 'Bends'], ['Knots', 'Bends']],
    ['knots.md', ['🪢 Knots', 'Knots'], ['Knots']],
  ])('of an entry of %s below %j is %j', (file, section, topic) => {
    expect(topicOf(file, section, context)).toEqual(topic);
  });
});
