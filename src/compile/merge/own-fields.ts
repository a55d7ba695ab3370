import type { OwnField, Paper } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import type { Entry } from '../entries/entry.ts';
import { foldFieldName } from '../names/own-field-name.ts';
import { mostCommon } from './most-common.ts';

/** The own fields of one paper's entries, each with the values of all of them. */
export function mergeOwnFields(group: readonly Pick<Entry, 'fields'>[]): Paper['fields'] {
  const labels = new Map<string, string>();
  const values = new Map<string, Set<string>>();
  for (const { label, values: printed } of group.flatMap(({ fields }) => fields)) {
    const key = foldFieldName(label);
    labels.set(key, labels.get(key) ?? label);
    values.set(key, new Set([...(values.get(key) ?? []), ...printed]));
  }
  return Object.fromEntries([...values].map(([key, all]) => [labels.get(key) ?? key, [...all]]));
}

/**
 * A field is a facet within these limits: the number of its distinct values, how often each occurs on
 * average, and the share of papers that have it.
 */
const minValues = 2;
const maxValues = 60;
const minPerValue = 1.5;
const minShare = 0.05;

/**
 * Gives each own field of a list one label, the one that the list uses most often, and tells which fields are
 * worth a facet: those with few values that recur.
 */
export function unifyOwnFields<P extends Pick<Paper, 'fields' | 'provenance'>>(
  papers: readonly P[],
): { readonly papers: readonly P[]; readonly fields: OwnField[] } {
  const printed = new Map<string, string[]>();
  const values = new Map<string, string[]>();
  for (const { fields } of papers)
    for (const [label, own] of Object.entries(fields)) {
      const key = foldFieldName(label);
      const [labels, all] = [printed.get(key) ?? [], values.get(key) ?? []];
      labels.push(label);
      all.push(...own);
      printed.set(key, labels);
      values.set(key, all);
    }
  const labels = new Map([...printed].map(([key, all]) => [key, mostCommon(all, compareCodeUnits)]));
  const isFacet = (key: string): boolean => {
    const all = values.get(key) ?? [];
    const distinct = new Set(all).size;
    return (
      distinct >= minValues &&
      distinct <= maxValues &&
      all.length >= minPerValue * distinct &&
      (printed.get(key)?.length ?? 0) >= minShare * papers.length
    );
  };
  return {
    papers: papers.map((paper) => ({
      ...paper,
      fields: Object.fromEntries(
        Object.entries(paper.fields).map(([label, own]) => [labels.get(foldFieldName(label)) ?? label, own]),
      ),
      provenance: Object.fromEntries(
        Object.entries(paper.provenance).map(([field, place]) => {
          const label = /^fields\.(.+)$/su.exec(field)?.[1];
          return [label === undefined ? field : `fields.${labels.get(foldFieldName(label)) ?? label}`, place];
        }),
      ),
    })),
    fields: [...labels].map(([key, label]) => ({ label, isFacet: isFacet(key) })),
  };
}
