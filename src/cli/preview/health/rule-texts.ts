import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleText } from '../../../paper/reports/health.ts';
import { projectRoot } from '../../project-root.ts';

/** Reads the documentation of each rule, by its id. The file is part of the package. */
export function ruleTexts(): ReadonlyMap<string, readonly RuleText[]> {
  return readRuleTexts(readFileSync(join(projectRoot, 'docs/diagnostics.md'), 'utf8'));
}

/** Reads the sections of docs/diagnostics.md, without the severities that they begin with. */
export function readRuleTexts(text: string): ReadonlyMap<string, readonly RuleText[]> {
  const sections = text.split(/^## (?=[a-z-]+\n\n\*\*\w+\.\*\*)/mu).slice(1);
  return new Map(
    sections.map((section) => {
      const [id = '', ...lines] = section.split('\n');
      return [
        id,
        blocksOf(
          lines
            .join('\n')
            .trim()
            .replace(/^\*\*\w+\.\*\* /u, ''),
        ),
      ];
    }),
  );
}

function blocksOf(text: string): RuleText[] {
  const parts = text.split(/^```\w*\n([\s\S]*?)^```$/mu);
  // Every second part is what stands between fences.
  return parts.flatMap((part, index): RuleText[] =>
    index % 2 === 1
      ? [{ kind: 'example', text: part.trimEnd() }]
      : part
          .split(/\n{2,}/u)
          .map((paragraph) => plainLinks(paragraph.trim().replaceAll('\n', ' ')))
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
  );
}

/** Leaves the words of links to other pages of the documentation, which the preview does not serve. */
function plainLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1');
}
