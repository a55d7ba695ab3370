import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { readArguments } from './read-arguments.ts';

const command = {
  name: 'knot',
  summary: 'Ties a knot.',
  parameters: [
    { name: 'ROPE', isRequired: true, help: 'what to tie' },
    { name: 'ANCHOR', isRequired: false, help: 'where to tie it' },
  ],
  options: {
    out: { value: 'FILE', help: 'where to draw it' },
    form: { value: 'FORM', choices: ['bowline', 'reef'], help: 'the form' },
    tight: { help: 'pull' },
  },
  example: 'paperdex knot hemp',
  exitCodes: [[0, 'tied']],
} as const satisfies Command;

describe('readArguments', () => {
  it.each([
    [['hemp'], ['hemp'], { out: undefined, form: undefined, tight: false }],
    [['hemp', 'post', '--tight'], ['hemp', 'post'], { out: undefined, form: undefined, tight: true }],
    [['--out', 'a.svg', 'hemp', '--form=reef'], ['hemp'], { out: 'a.svg', form: 'reef', tight: false }],
    [['--', '--hemp'], ['--hemp'], { out: undefined, form: undefined, tight: false }],
  ])('reads %j', (args, words, options) =>
    expect(readArguments(command, args)).toEqual({ arguments: { words, options } }),
  );

  it.each([[['--help']], [['hemp', '-h']], [['--help', '--outt']]])('%j asks for help', (args) =>
    expect(readArguments(command, args)).toEqual({ help: true }),
  );

  it.each([
    [[], 'ROPE is missing: what to tie'],
    [['a', 'b', 'c'], '“c” is one word too many'],
    [['hemp', '--outt', 'x'], 'there is no option --outt; did you mean --out?'],
    [['hemp', '--purple'], 'there is no option --purple'],
    [['hemp', '--out'], '--out needs a value: --out FILE'],
    [['hemp', '--out='], '--out needs a value: --out FILE'],
    [['hemp', '--out', '--tight'], '--out needs a value: --out FILE'],
    [['hemp', '--constructor'], 'there is no option --constructor'],
    [['hemp', '--tight=yes'], '--tight takes no value'],
    [
      ['hemp', '--form', 'bowlin'],
      '--form must be one of bowline, reef, not “bowlin”; did you mean bowline?',
    ],
    [['hemp', '--form', 'granny'], '--form must be one of bowline, reef, not “granny”'],
  ])('says what is wrong with %j', (args, problem) =>
    expect(readArguments(command, args)).toEqual({ problem }),
  );
});
