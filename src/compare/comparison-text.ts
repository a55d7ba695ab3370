import { latexText } from '../cite/latex.ts';
import { markdownText } from '../cite/references.ts';
import type { Paper } from '../paper/schema.ts';
import type { ComparedRow } from './comparison.ts';

/** A comparison as a table in Markdown (GFM), with a column for each paper. */
export function markdownTable(papers: readonly Paper[], rows: readonly ComparedRow[]): string {
  const line = (label: string, cells: readonly string[]) =>
    `| ${[label, ...cells].map((cell) => markdownText(oneLine(cell))).join(' | ')} |\n`;
  return [
    line('', papers.map(shortTitle)),
    `|${' --- |'.repeat(papers.length + 1)}\n`,
    ...rows.map(({ label, cells }) => line(label, cells)),
  ].join('');
}

/** A comparison as a table in LaTeX (`tabular` with paragraph columns), with a column for each paper. */
export function latexTable(papers: readonly Paper[], rows: readonly ComparedRow[]): string {
  const width = (0.8 / papers.length).toFixed(2);
  const line = (label: string, cells: readonly string[]) =>
    `${[label, ...cells].map((cell) => latexText(oneLine(cell))).join(' & ')} \\\\\n`;
  return [
    `\\begin{tabular}{l${`p{${width}\\linewidth}`.repeat(papers.length)}}\n\\hline\n`,
    line('', papers.map(shortTitle)),
    '\\hline\n',
    ...rows.map(({ label, cells }) => line(label, cells)),
    '\\hline\n\\end{tabular}\n',
  ].join('');
}

/** The short name of a paper, or else its title. */
export function shortTitle({ name, title }: Pick<Paper, 'name' | 'title'>): string {
  return name ?? title;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
