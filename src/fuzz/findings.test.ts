import { describe, expect, it } from 'vitest';
import { checkCompiler } from './compiler-target.ts';

/** Pages for which something did not hold, as small as they could be made. */
const pages = [
  ['a title in front matter that is not closed, without a value', '---\ntitle:\n- Max Berg--\n'],
] as const;

describe('a page that fuzzing found', () => {
  it.each(pages)('%s', (_, page) => expect(() => checkCompiler([page, ''])).not.toThrow());
});
