import { capital, type Vocabulary } from './vocabulary.ts';

/** The input for a generated entry. */
export interface EntryParts {
  readonly random: () => number;
  readonly vocabulary: Vocabulary;
  readonly number: number;
  /** The entry's target length; its remark is padded to reach it. */
  readonly bytes: number;
}

/** A common way to write entries. */
export interface EntryShape {
  /** Markdown before the first entry of a section, such as a table head. */
  readonly head: string;
  readonly write: (parts: EntryParts) => string;
}

const venues = [
  'OSDI',
  'SOSP',
  'NSDI',
  'NeurIPS',
  'ICML',
  'ICLR',
  'CVPR',
  'ACL',
  'SIGCOMM',
  'EuroSys',
] as const;
const affiliations = [
  'MIT',
  'Stanford',
  'UC Berkeley',
  'ETH Zurich',
  'Tsinghua',
  'Microsoft Research',
] as const;
const people = [
  'Ada Byron',
  'Alan Poe',
  'Grace Hill',
  'Edsger Maas',
  'Barbara Lund',
  'Donald Kern',
  'Frances Abel',
] as const;

/** The shapes of a generated list's sections, one shape per section. */
export const entryShapes: readonly EntryShape[] = [
  {
    head: '',
    write: (parts) => {
      const { title, venue, affiliation, paper, code } = generateFacts(parts);
      const start = `* [${title}](${paper}) (${venue}) [[Code](${code})]\n  * ${affiliation}\n  * `;
      return `${start}${remark(parts, start)}\n`;
    },
  },
  {
    head: '',
    write: (parts) => {
      const { title, venue, authors, paper } = generateFacts(parts);
      const start = `- **${title}.** ${authors}. *${venue}*. [[Paper](${paper})]\n  - `;
      return `${start}${remark(parts, start)}\n`;
    },
  },
  {
    head: '| Title | Authors | Venue | Code | Notes |\n| --- | --- | --- | --- | --- |',
    write: (parts) => {
      const { title, venue, authors, paper, code } = generateFacts(parts);
      const start = `| [${title}](${paper}) | ${authors} | ${venue} | [Code](${code}) | `;
      return `${start}${remark(parts, start)} |`;
    },
  },
  {
    head: '',
    write: (parts) => {
      const { title, venue, authors, paper, code } = generateFacts(parts);
      const start = `**${title}**  \n${authors}  \n${venue} [[Paper](${paper})] [[Code](${code})]  \n`;
      return `${start}${remark(parts, start)}\n`;
    },
  },
  {
    head: '',
    write: (parts) => {
      const { title, venue, authors, paper } = generateFacts(parts);
      const start = `### ${title}\n\n- Authors: ${authors}\n- Venue: ${venue}\n- Link: [Paper](${paper})\n- Summary: `;
      return `${start}${remark(parts, start)}\n`;
    },
  },
];

function generateFacts({ random, vocabulary, number }: EntryParts) {
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const year = 2010 + Math.floor(random() * 15);
  const words = vocabulary.words(4 + Math.floor(random() * 6));
  const name = `${capital(vocabulary.word())}X${number.toString(36).toUpperCase()}`;
  return {
    title: `${name}: ${words.split(' ').map(capital).join(' ')}`,
    venue: `${one(venues)} ${year}`,
    affiliation: one(affiliations),
    authors: Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(people))
      .filter((person, index, all) => all.indexOf(person) === index)
      .join(', '),
    paper: `https://papers.example.org/${year}/${number}.pdf`,
    code: `https://github.com/example/${name.toLowerCase()}`,
  };
}

/** Words that pad an entry to its length. */
function remark({ vocabulary, bytes }: EntryParts, start: string): string {
  const words = [capital(vocabulary.word())];
  for (let length = start.length + 2; length < bytes; length += (words.at(-1)?.length ?? 0) + 1)
    words.push(vocabulary.word());
  return `${words.join(' ')}.`;
}
