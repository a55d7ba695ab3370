export const copy = 'Copy';
export const copied = 'Copied';
export const refused = 'Press Ctrl+C to copy';
