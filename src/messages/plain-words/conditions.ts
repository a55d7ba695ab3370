/* What a query in plain words asks for. In a file of its own, which loads with the code that reads sentences. */

export const anyAward = 'with an award';

/** Papers with a kind of link. */
export function withLink(kind: string): string {
  return `with ${kind}`;
}

/** Papers without a kind of link. */
export function withoutLink(kind: string): string {
  return `without ${kind}`;
}

/** An excluded value. */
export function not(value: string): string {
  return `not ${value}`;
}

/** Alternatives: `OSDI or SOSP`. */
export function either(values: readonly string[]): string {
  return values.join(' or ');
}

/** The facet of a value that a query names: `as Affiliation`. */
export function asFacet(label: string): string {
  return `as ${label}`;
}
