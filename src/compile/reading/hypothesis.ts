/** What a span of an entry may be. */
export const labels = [
  'title',
  'venue',
  'people',
  'organisation',
  'date',
  'award',
  'identifier',
  'publisher',
  'link',
  'field name',
  'tag',
  'remark',
] as const;

export type Label = (typeof labels)[number];
