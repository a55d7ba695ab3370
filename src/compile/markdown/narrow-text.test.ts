import { describe, expect, it } from 'vitest';
import { narrowText } from './narrow-text.ts';

describe('narrowText', () => {
  it.each(['', 'Kites', 'Café ÿ', 'Kites – a survey', '风筝 and 🪁', 'K'.repeat(5000)])(
    'keeps %s',
    (text) => {
      expect(narrowText(`— ${text}`.slice(2))).toBe(text);
    },
  );
});
