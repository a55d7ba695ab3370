// The licences of the packages whose code, styles and fonts are in a bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file, in the bundle's folder. */
export const licencesName = 'third-party-licences.txt';

const licenceFile = /^(?:licen[cs]e|copying)(?:[.-]|$)/iu;

/**
 * A Vite plugin that writes the licences of all packages in the bundle to a file beside it. Fails the build if a package
 * has no licence that could be named.
 * @returns {import('vite').Plugin}
 */
export function thirdPartyLicences() {
  return {
    name: 'paperdex:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const { config } = this.environment;
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      );
      const styles = [...this.getModuleIds()]
        .filter((path) => path.endsWith('.css'))
        .flatMap((path) => importsOfStyles(path, config.root));
      this.emitFile({ type: 'asset', fileName: licencesName, source: licencesOf([...modules, ...styles]) });
    },
  };
}

/**
 * The packages whose styles and fonts a style sheet imports: these are no modules of a chunk.
 * @param {string} path
 * @param {string} root
 */
function importsOfStyles(path, root) {
  const imported = readFileSync(path, 'utf8').matchAll(/(?:@import\s+|url\()["']([^"'./:][^"':]*)["']/gu);
  return [...imported].map(([, name = '']) => join(root, 'node_modules', name));
}

/**
 * The licences of the packages that files come from, in order of names.
 * @param {readonly string[]} files
 */
function licencesOf(files) {
  const folders = new Set(files.flatMap((path) => packageFolder(path) ?? []));
  const packages = [...folders].map(readPackage).sort((a, b) => (a.heading < b.heading ? -1 : 1));
  const texts = new Map(packages.map(({ heading, text }) => [heading, text]));
  return [
    'This software contains the following packages. Each is followed by its licence.\n',
    ...[...texts].map(([heading, text]) => `${'-'.repeat(80)}\n${heading}\n\n${text.trim()}\n`),
  ].join('\n');
}

/**
 * The folder of the package that a file is in; null for a file of the project.
 * @param {string} path
 */
function packageFolder(path) {
  const slashes = path.replaceAll('\\', '/').replace(/^\0+/u, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/u.exec(slashes)?.[0] ?? null;
}

/** @param {string} folder */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const found = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (found.length === 0 && typeof license !== 'string') throw new Error(`${name} names no licence`);
  return {
    heading: `${name} ${version}${typeof license === 'string' ? ` (${license})` : ''}`,
    text: found.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n\n'),
  };
}
