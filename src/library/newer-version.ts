/** What the browser keeps was written by a newer version of the page, which alone may change it. */
export class NewerVersion extends Error {}
