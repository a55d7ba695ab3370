/** How far a reader is with a paper. */
export const progressSteps = ['to-read', 'reading', 'read'] as const;
export type Progress = (typeof progressSteps)[number];

/** What the reader says about a paper. It stays in the browser. */
export interface ReaderMarks {
  readonly starred: boolean;
  readonly progress: Progress | null;
  /** The reader's own tags. */
  readonly tags: readonly string[];
  /** The private note; empty if there is none. */
  readonly note: string;
  /** When the paper was added to the library, in milliseconds since 1970; null if it is not in it. */
  readonly added: number | null;
  /** Whether the paper was added since the reader's last visit. */
  readonly isNew: boolean;
}

/** The marks by paper id; papers without marks are absent. */
export type MarksById = ReadonlyMap<string, ReaderMarks>;

export const noMarks: ReaderMarks = {
  starred: false,
  progress: null,
  tags: [],
  note: '',
  added: null,
  isNew: false,
};

/** The values of the library facet, in display order. */
export const libraryValues = ['starred', ...progressSteps, 'noted', 'new'] as const;
export type LibraryValue = (typeof libraryValues)[number];

/** The marks of a paper as values of the library facet. */
export function libraryValuesOf({ starred, progress, note, isNew }: ReaderMarks): LibraryValue[] {
  return [
    ...(starred ? ['starred' as const] : []),
    ...(progress === null ? [] : [progress]),
    ...(note !== '' ? ['noted' as const] : []),
    ...(isNew ? ['new' as const] : []),
  ];
}

/** The labels of the values of the library facet. */
export const libraryLabels: Readonly<Record<LibraryValue, string>> = {
  starred: 'Starred',
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
  noted: 'With my note',
  new: 'New',
};
