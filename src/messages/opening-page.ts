/* Shown while a long page of the list is drawn. */

export const openingPage = 'Opening the page…';
