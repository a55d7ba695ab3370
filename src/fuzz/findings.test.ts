import { describe, expect, it } from 'vitest';
import { checkCompiler } from './compiler-target.ts';

/** Pages for which something did not hold, as small as they could be made. */
const pages = [
  ['a title in front matter that is not closed, without a value', '---\ntitle:\n- Max Berg--\n'],
  [
    'more below the headings of fields than their values',
    `# Looms

## Shuttles that Never Tire in Cold Mills
### Authors
* Ada Frost, University of Northmoor

words that are not names

### Year: 2019
words below a year

## Madder Roots Below Snow
### Authors
Carl Elm, Ida Frost

> Roots that are quoted here

### Venue
TextileConf 2014

more words than a venue
### Links
`,
  ],
] as const;

describe('a page that fuzzing found', () => {
  it.each(pages)('%s', (_, page) => expect(() => checkCompiler([page, ''])).not.toThrow());
});
