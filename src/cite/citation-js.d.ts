/** The part of citation-js that the tests use; the package has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    /** Items of CSL-JSON. */
    readonly data: unknown;
  }
}
