/* What belongs to the reader's library, loaded as one part after the first rows. */

export { SaveViewButton } from '../../library/saved/save-view-button.tsx';
export { OwnLibrary } from './own-library.tsx';
export { paletteViews } from './palette-views.ts';
