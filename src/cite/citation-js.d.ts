/** What the tests use of a program that reads citations; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    /** Items of CSL-JSON. */
    readonly data: unknown;
  }
}
