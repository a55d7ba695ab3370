import { describe, expect, it } from 'vitest';
import { personName } from './person-name.ts';

describe('personName', () => {
  it.each([
    ['Ada Lovelace', { family: 'Lovelace', given: 'Ada' }],
    ['Lovelace, Ada B.', { family: 'Lovelace', given: 'Ada B.' }],
    ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
    ['José G. C. de Souza', { family: 'de Souza', given: 'José G. C.' }],
    ['Sammy Davis Jr.', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
    ['Davis, Jr., Sammy', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
    ['One, Two, Three, Four', { literal: 'One, Two, Three, Four' }],
    ['Sammy Davis, Jr.', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
    ['The Kite Team', { literal: 'The Kite Team' }],
    ['OpenAI', { literal: 'OpenAI' }],
    ['李沐', { literal: '李沐' }],
  ])('%s', (written, expected) => {
    expect(personName(written)).toEqual(expected);
  });
});
