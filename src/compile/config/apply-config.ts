import { facets } from '../../paper/facets.ts';
import type { Diagnostic } from '../../paper/reports/report.ts';
import type { Dataset } from '../../paper/schema.ts';
import type { Config } from '../../paper/schemas/config-schema.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { configFile } from './read-config.ts';

/** The list's metadata with the settings in their place. Reports facets that the list does not have. */
export function withSettings(
  list: Dataset['list'],
  { title, description, licence, facets: { show = [], hide = [] } = {} }: Config,
  reporter: Reporter,
): Dataset['list'] {
  const isNamed = (names: readonly string[], label: string) =>
    names.some((name) => foldFacetName(name) === foldFacetName(label));
  const known = [...facets, ...list.fields].map(({ label }) => label);
  for (const name of [...show, ...hide])
    if (!isNamed(known, name))
      reporter.report('settings-invalid', { file: configFile, line: 1 }, noFacet(name, known));
  return {
    ...list,
    fields: list.fields.map(({ label, isFacet }) => ({
      label,
      isFacet: !isNamed(hide, label) && (isFacet || isNamed(show, label)),
    })),
    hiddenFacets: facets.filter(({ label }) => isNamed(hide, label)).map(({ key }) => key),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(licence !== undefined && { licence }),
  };
}

function noFacet(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `the list has no facet “${name}”${meant === null ? '' : `; did you mean “${meant}”?`}`;
}

function foldFacetName(name: string): string {
  return name.trim().toLowerCase();
}

/** The diagnostics with the severities that the settings give their rules, without those that are off. */
export function withRuleLevels(diagnostics: readonly Diagnostic[], { rules = {} }: Config): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = rules[diagnostic.code];
    if (level === 'off') return [];
    return [level === undefined ? diagnostic : { ...diagnostic, severity: level }];
  });
}
