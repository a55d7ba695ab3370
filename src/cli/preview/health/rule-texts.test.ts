import { expect, it } from 'vitest';
import { rules } from '../../../compile/diagnostics/rules.ts';
import { readRuleTexts, ruleTexts } from './rule-texts.ts';

it('has a text for every rule', () => {
  expect([...ruleTexts().keys()]).toEqual(Object.keys(rules));
  for (const [id, texts] of ruleTexts()) expect(texts[0]?.kind, id).toBe('paragraph');
});

it('splits a section into paragraphs and examples', () => {
  const page =
    '# Rules\n\n## a-rule\n\n**info.** See [the page](a.md)\nand `b`.\n\n```text\n* x\n\n* y\n```\n\nDo it.\n';
  expect(readRuleTexts(page).get('a-rule')).toEqual([
    { kind: 'paragraph', text: 'See the page and `b`.' },
    { kind: 'example', text: '* x\n\n* y' },
    { kind: 'paragraph', text: 'Do it.' },
  ]);
});
