/** What is found of the links between the files of a site. */
export interface CheckedLinks {
  /** How many lead to the site. */
  readonly count: number;
  /** Those that lead to no file, or to a place that its page does not have, after the paths of their files. */
  readonly broken: readonly string[];
}

/** How files name others, relative to themselves, by their extensions. */
const relative: readonly (readonly [files: RegExp, links: RegExp])[] = [
  [/\.html$/u, /\s(?:href|src)="([^"]*)"|\scontent="0; url=([^"]*)"/gu],
  [/\.(?:md|txt)$/u, /\]\(<([^>]*)>\)|\]\(([^()<>\s]*)\)/gu],
  [/\.css$/u, /url\(["']?([^"')]+)["']?\)/gu],
  [/\.webmanifest$/u, /"(?:src|start_url|scope)": "([^"]*)"/gu],
];
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#x27;': "'",
  '&#39;': "'",
};

/**
 * Follows the links of a site's files that lead to the site, relative or by its address. `files` has their texts, by
 * path; of images and other data, the text does not matter.
 */
export function brokenLinks(files: ReadonlyMap<string, string>, site: string): CheckedLinks {
  const { origin } = new URL(site);
  const broken: string[] = [];
  let count = 0;
  for (const [path, text] of files)
    for (const link of linksIn(path, text, site)) {
      const url = URL.canParse(link, site + path) ? new URL(link, site + path) : null;
      if (url !== null && url.origin !== origin) continue;
      count += 1;
      if (url === null || !leadsToFile(files, site, url)) broken.push(`${path}: ${link}`);
    }
  return { count, broken };
}

function linksIn(path: string, text: string, site: string): Set<string> {
  const patterns = relative.filter(([name]) => name.test(path)).map(([, links]) => links);
  const found = patterns.flatMap((links) => [...text.matchAll(links)].map(([, one, other]) => one ?? other));
  const whole = text.split(site).slice(1);
  return new Set([
    ...found.map((link = '') => unescaped(link)),
    ...whole.map((rest) => site + unescaped(rest.replace(/[\s"'<>)\]][\s\S]*$/u, ''))),
  ]);
}

function unescaped(link: string): string {
  return link.replace(/&(?:amp|#38|#x27|#39);/gu, (entity) => entities[entity] ?? entity);
}

function leadsToFile(files: ReadonlyMap<string, string>, site: string, url: URL): boolean {
  const folder = new URL(site).pathname;
  if (!url.pathname.startsWith(folder)) return false;
  const path = decodeURIComponent(url.pathname.slice(folder.length));
  const text = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const anchor = decodeURIComponent(url.hash.slice(1));
  // The app makes the places of what it opens.
  return text !== undefined && (anchor === '' || url.search !== '' || text.includes(` id="${anchor}"`));
}
