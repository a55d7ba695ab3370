/** The parts of a list as the app has them: fields that were left out have their defaults. */
type LoadedList = Omit<import('../../paper/dataset-parts.ts').DatasetParts, 'core'> & {
  readonly core: import('../../paper/schema.ts').Dataset;
};

declare module 'virtual:bundled-list' {
  const list: LoadedList;
  export default list;
}

declare module 'virtual:queue-list' {
  const list: LoadedList;
  export default list;
}
