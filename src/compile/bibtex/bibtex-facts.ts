import type { BibtexRecord, Paper, PrintedAt } from '../../paper/schema.ts';
import { identifiersOf } from '../names/identifiers.ts';
import { bibNames } from './bib-names.ts';
import type { BibRecord } from './bib-records.ts';
import { doiOfField } from './record-facts.ts';
import { texText } from './tex-text.ts';

/** The fields of a paper's record, and their places in the file. */
export interface BibtexFacts {
  readonly bibtex: BibtexRecord;
  /** The places of the facts in the file, keyed by `bibtex.` and the fact's name: `bibtex.venue`. */
  readonly provenance: Paper['provenance'];
}

/** The BibTeX fields for each fact, in order of preference. */
const sources = {
  authors: ['author'],
  venue: ['journal', 'journaltitle', 'booktitle', 'school', 'institution'],
  publisher: ['publisher', 'organization'],
  volume: ['volume'],
  number: ['number', 'issue'],
  pages: ['pages'],
  year: ['year', 'date'],
  month: ['month', 'date'],
  doi: ['doi'],
  arxiv: ['eprint'],
} as const;
type Fact = keyof typeof sources;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The longest value, in characters, that may name a venue, a publisher or a part of one. */
const maxLength = 300;

/** The facts of a record. A fact that it lacks is left out. */
export function bibtexFacts(record: BibRecord, file: string): BibtexFacts {
  const { type, key, line, endLine } = record;
  const { names, isComplete } = bibNames(textOf(record, 'authors'));
  const facts = {
    ...plainFacts(record),
    ...datesOf(record),
    ...identifiersIn(record),
  };
  const said = [...Object.keys(facts), ...(names.length > 0 ? ['authors'] : [])];
  return {
    bibtex: { file, line, endLine, key, type, authors: [...names], authorsComplete: isComplete, ...facts },
    provenance: Object.fromEntries(
      said.flatMap((fact): [string, PrintedAt][] => {
        const place = fieldOf(record, fact as Fact)?.place;
        return place === undefined ? [] : [[`bibtex.${fact}`, [file, ...place]]];
      }),
    ),
  };
}

function fieldOf({ fields }: BibRecord, fact: Fact) {
  const name = sources[fact].find((each) => (fields.get(each)?.text.trim() ?? '') !== '');
  return name === undefined ? undefined : fields.get(name);
}

function textOf(record: BibRecord, fact: Fact): string {
  return fieldOf(record, fact)?.text ?? '';
}

function plainFacts(record: BibRecord): Partial<BibtexRecord> {
  const facts = (['venue', 'publisher', 'volume', 'number', 'pages'] as const).flatMap((fact) => {
    const text = texText(textOf(record, fact));
    if (text === '' || text.length > maxLength) return [];
    return [[fact, fact === 'pages' ? text.replace(/\s*[-–—]\s*/gu, '-') : text]];
  });
  return Object.fromEntries(facts);
}

function datesOf(record: BibRecord): Pick<BibtexRecord, 'year' | 'month'> {
  const year = /^\D{0,3}(\d{4})(?!\d)/u.exec(texText(textOf(record, 'year')))?.[1];
  const written = texText(textOf(record, 'month')).toLowerCase();
  const numbered = Number(/^(?:\d{4}-)?(0?[1-9]|1[0-2])(?!\d)/u.exec(written)?.[1] ?? 0);
  const month = numbered || months.indexOf(written.slice(0, 3)) + 1;
  return { ...(year !== undefined && { year: Number(year) }), ...(month > 0 && { month }) };
}

function identifiersIn(record: BibRecord): Pick<BibtexRecord, 'doi' | 'arxiv'> {
  const doi = doiOfField(texText(textOf(record, 'doi')));
  const archive = ['archiveprefix', 'eprinttype']
    .map((name) => record.fields.get(name)?.text ?? '')
    .join(' ');
  const eprint = texText(textOf(record, 'arxiv')).replace(/^arxiv:/iu, '');
  const { arxiv } = /arxiv/iu.test(archive) ? identifiersOf(`https://arxiv.org/abs/${eprint}`) : {};
  return { ...(doi !== null && { doi }), ...(arxiv !== undefined && { arxiv }) };
}
