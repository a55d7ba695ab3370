/** The stored library was written by a newer version of the app, so this version must not change it. */
export class NewerVersionError extends Error {}
