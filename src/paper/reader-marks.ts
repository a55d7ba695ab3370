/** How far a reader has come with a paper. */
export const progressSteps = ['to-read', 'reading', 'read'] as const;
export type Progress = (typeof progressSteps)[number];

/** What the reader, and not the list, says of a paper. It stays in the browser. */
export interface ReaderMarks {
  readonly starred: boolean;
  readonly progress: Progress | null;
  /** The reader's own. */
  readonly tags: readonly string[];
  /** Whether there is a private note. */
  readonly noted: boolean;
  /** Whether the paper came to the list since the reader was last here. */
  readonly isNew: boolean;
}

/** The marks of all papers that have any, by the paper's id. */
export type MarksById = ReadonlyMap<string, ReaderMarks>;

export const noMarks: ReaderMarks = { starred: false, progress: null, tags: [], noted: false, isNew: false };

/** The values of the facet that filters by marks, in the order in which they are offered. */
export const libraryValues = ['starred', ...progressSteps, 'noted', 'new'] as const;
export type LibraryValue = (typeof libraryValues)[number];

/** What the marks of a paper say, as values of that facet. */
export function libraryValuesOf({ starred, progress, noted, isNew }: ReaderMarks): LibraryValue[] {
  return [
    ...(starred ? ['starred' as const] : []),
    ...(progress === null ? [] : [progress]),
    ...(noted ? ['noted' as const] : []),
    ...(isNew ? ['new' as const] : []),
  ];
}

/** The words for a value of that facet. */
export const libraryWords: Readonly<Record<LibraryValue, string>> = {
  starred: 'Starred',
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
  noted: 'With my note',
  new: 'New since my last visit',
};
