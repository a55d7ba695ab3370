import { policyHeader } from './content-security-policy.ts';
import { hashedFolders, type TextFile } from './hashed-file.ts';
import { oneFileName } from './one-file/one-file-names.ts';

/**
 * The headers that Netlify and Cloudflare Pages send: the policy for every page; a year in caches for files
 * whose name changes with their content; and saving instead of opening the site in one file, which the policy
 * of the other pages would break.
 */
export const hostHeaders: TextFile = {
  path: '_headers',
  content: [
    '/*',
    `  Content-Security-Policy: ${policyHeader}`,
    '  X-Content-Type-Options: nosniff',
    `/${oneFileName}`,
    '  Content-Disposition: attachment',
    ...hashedFolders.flatMap((folder) => [
      `/${folder}/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
    ]),
    '',
  ].join('\n'),
};
