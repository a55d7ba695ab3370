/** The stored library was written by a newer version of the page, so this version must not change it. */
export class NewerVersionError extends Error {}
