import { type Compilation, compileList } from '../compile/compile-list.ts';
import { createReporter } from '../compile/diagnostics/reporter.ts';
import { listOfTexts } from '../compile/read/list-of-texts.ts';
import { datasetSchema } from '../paper/schema.ts';

/** What must be known of a canary. */
export const canaryFacts = (title: string): string => `${title}: OSDI 2024, Canary University, 1 link`;

/** The canaries of a compiled list, as `canaryFacts` has them. */
export function canariesOf({ dataset }: Compilation): string[] {
  return dataset.papers
    .filter(({ title }) => title.includes('Canary'))
    .map(
      ({ title, venue, year, affiliations, links }) =>
        `${title}: ${venue?.name} ${year}, ${affiliations.join(' ')}, ${links.length} link`,
    );
}

/** Compiles texts by their paths, and checks the dataset. */
export function compileTexts(texts: Readonly<Record<string, string>>): Compilation {
  const reporter = createReporter();
  const compilation = compileList(listOfTexts(texts, reporter), reporter);
  datasetSchema.parse(compilation.dataset);
  return compilation;
}
