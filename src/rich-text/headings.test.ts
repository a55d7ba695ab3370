import { describe, expect, it } from 'vitest';
import type { RichTextElement } from '../paper/rich-text.ts';
import { headingsOf } from './headings.ts';

const heading = (tag: RichTextElement['tag'], text: string): RichTextElement => ({
  tag,
  id: text.toLowerCase(),
  children: [text],
});

describe('the headings of a note', () => {
  it("start at the level below the panel's headings and skip no level", () => {
    const nodes = [
      heading('h3', 'Idea'),
      heading('h5', 'Detail'),
      heading('h3', 'Results'),
      heading('h2', 'Thoughts'),
    ];
    expect(headingsOf(nodes).map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'h4 Idea',
      'h5 Detail',
      'h4 Results',
      'h4 Thoughts',
    ]);
  });

  it('are found inside other blocks, and get prefixed anchors', () => {
    const nodes = [
      'Before',
      { tag: 'aside', children: [heading('h2', 'Hint')] } as const satisfies RichTextElement,
    ];
    expect(headingsOf([...nodes])).toMatchObject([{ tag: 'h4', text: 'Hint', anchor: 'note-hint' }]);
  });
});
