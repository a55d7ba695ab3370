import type { Dataset } from '../../../paper/schema.ts';
import type { TextFile } from '../hashed-file.ts';

const path = 'manifest.webmanifest';

/** Tags for the head of a site's page: with these, browsers offer to install it as an app. */
export const installLinks = [
  `<link rel="manifest" href="./${path}" crossorigin="use-credentials">`,
  '<link rel="apple-touch-icon" href="./icon-180.png">',
].join('');

/** What a system shows of the site when it is installed as an app. */
export function webManifest({
  title,
  description,
}: Pick<Dataset['list'], 'title' | 'description'>): TextFile {
  const manifest = {
    name: title,
    ...(description !== '' && { description }),
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return { path, content: `${JSON.stringify(manifest, null, 1)}\n` };
}
