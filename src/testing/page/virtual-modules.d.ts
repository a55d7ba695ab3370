declare module 'virtual:bundled-list' {
  const list: import('../../paper/dataset-parts.ts').DatasetParts;
  export default list;
}

declare module 'virtual:queue-list' {
  const list: import('../../paper/dataset-parts.ts').DatasetParts;
  export default list;
}
