declare module 'virtual:bundled-list' {
  const dataset: import('../../paper/schema.ts').Dataset;
  export default dataset;
}
