/* Why a file cannot be brought in. */

export const unreadable = 'This file could not be read.';
export const tooLarge = 'This file is too large for a library.';
export const noLibrary = 'This file is no copy of a library.';
export const newer = 'This file was written by a newer version of this page. Reload the page and try again.';
