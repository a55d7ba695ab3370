/** The classes of the buttons in the head of the library. */
export const buttonClasses =
  'touch-area inline-flex h-7 cursor-pointer items-center rounded-md border border-control px-2.5 text-meta font-medium text-accent hover:border-accent hover:bg-tint ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent disabled:opacity-50';
