import type { Config } from '../../paper/config-schema.ts';
import type { Diagnostic } from '../../paper/report.ts';
import type { Dataset } from '../../paper/schema.ts';

/** The list's metadata with the settings in their place. */
export function withSettings(
  list: Dataset['list'],
  { title, description, licence }: Config,
): Dataset['list'] {
  return {
    ...list,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(licence !== undefined && { licence }),
  };
}

/** The diagnostics with the severities that the settings give their rules, without those that are off. */
export function withRuleLevels(diagnostics: readonly Diagnostic[], { rules = {} }: Config): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = rules[diagnostic.code];
    if (level === 'off') return [];
    return [level === undefined ? diagnostic : { ...diagnostic, severity: level }];
  });
}
