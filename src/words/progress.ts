export const progress = 'How far you have come';
export const differing = 'Differing';
export const notMarked = 'Not marked';
