/** The site in one file, in the site's folder. */
export const oneFileName = 'paperdex.html';

/** The app's script and styles, in the folder of the app in one file. */
export const appParts = { script: 'app.js', styles: 'app.css' } as const;
