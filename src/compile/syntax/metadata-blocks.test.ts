import { describe, expect, it } from 'vitest';
import { metadataAsCode } from './metadata-blocks.ts';

const asCode = (text: string) => metadataAsCode(text.split('|')).join('|');

describe('metadata blocks that list works', () => {
  it.each([
    ['Kites|||---|- id: kites|...', 'Kites|||```yaml|- id: kites|```'],
    ['|----|references:|- title: Kites|---|Mills', '|```yaml|references:|- title: Kites|```|Mills'],
    ['|---|- id: a|---||---|- id: b|---', '|```yaml|- id: a|```||```yaml|- id: b|```'],
  ])('%j becomes %j', (text, code) => {
    expect(asCode(text)).toBe(code);
  });

  it.each([
    ['a heading', 'Kites|---|- id: kites|---'],
    ['rules around a list', '|---|- Kites: a list|---'],
    ['a block that does not end', '|---|- id: kites|Mills'],
    ['a block with a fence in it', '|---|- id: kites|```|---'],
  ])('leaves %s', (_, text) => {
    expect(asCode(text)).toBe(text);
  });
});
