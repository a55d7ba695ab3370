import { resolve } from 'node:path';
import { pageFilter } from '../config/page-filter.ts';
import { configFile, readConfig } from '../config/read-config.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { readLayout } from './list-layout.ts';
import { ListError, type ListFiles, pageOf } from './read-list.ts';
import { isMarkdown } from './walk-folder.ts';

/** A folder that does not exist: images and BibTeX files that the texts name are missing. */
const noFolder = resolve('/there-is-no-folder-of-this-list');

/**
 * A list of texts in memory, by their paths below the list's folder, with forward slashes. Throws a ListError
 * if none of them is markdown by its name.
 */
export function listOfTexts(texts: Readonly<Record<string, string>>, reporter: Reporter): ListFiles {
  const paths = new Set(Object.keys(texts));
  const settings = texts[configFile];
  const config = settings === undefined ? {} : readConfig(settings, reporter);
  const isRead = pageFilter(config);
  const pages = Object.entries(texts)
    .filter(([path]) => isMarkdown(path) && isRead(path))
    .flatMap(([path, text]) => pageOf(path, new TextEncoder().encode(text), reporter) ?? []);
  if (pages.length === 0)
    throw new ListError(
      'no markdown among the texts: none is named like README.md, or the settings leave none',
    );
  return {
    root: noFolder,
    pages: pages.sort((a, b) => compareCodeUnits(a.path, b.path)),
    paths,
    layout: readLayout(noFolder, paths, reporter),
    year: new Date().getUTCFullYear(),
    config,
  };
}
