// Installs the packages of the lock file and, with --browser, a Chromium for the tests. Imports only Node's
// modules.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (process.argv.includes('--browser')) await installBrowser();
}

/** Installs the packages if they are missing or older than the lock file. Exits with 1 on failure. */
export function installPackages() {
  requireNode();
  if (isInstalled()) return;
  console.error('installing packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'could not install the packages');
}

/** Installs a Chromium if none is found; as root on Debian, the headless shell. Exits with 1 on failure. */
export async function installBrowser() {
  const { findBrowser, headlessShell } = await import('../../e2e/browser.mjs');
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const found = findBrowser();
  // Of Debian's own browsers only the headless shell, the fastest, will do.
  if (found !== null && !(isDebianRoot && found.startsWith('/usr/bin/chromium') && found !== headlessShell))
    return;
  console.error('installing Chromium ...');
  if (isDebianRoot) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (findBrowser() === headlessShell) return;
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  if (findBrowser() !== null) return;
  run(
    'npx',
    ['playwright', 'install', 'chromium'],
    'could not install Chromium; set CHROMIUM_PATH to an installed one',
  );
}

/** The versions that `engines` in package.json names. Exits with 1 on any other. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(`paperdex: Node 20.19, or 22.12 and newer, is required; this is ${process.versions.node}`);
  process.exit(1);
}

/** Whether node_modules is up to date: npm writes its own lock file there last, after the packages. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

/**
 * Runs a program with its output on stderr, since stdout may be piped to a program. npm is a script on
 * Windows.
 */
function run(program, args, failure) {
  const windows = process.platform === 'win32';
  if (spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows }).status === 0) return;
  console.error(`paperdex: ${failure}`);
  process.exit(1);
}
