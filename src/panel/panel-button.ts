/** The classes of the links and buttons below the title of a paper. */
export const panelButton =
  'panel-button flex min-h-8 items-center gap-1.5 rounded-md border border-control px-2.5 text-cell font-medium text-accent hover:border-accent hover:bg-tint aria-expanded:bg-surface';
