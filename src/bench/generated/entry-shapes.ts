import { capital, type Vocabulary } from './vocabulary.ts';

/** What an invented entry is made of. */
export interface EntryParts {
  readonly random: () => number;
  readonly vocabulary: Vocabulary;
  readonly number: number;
  /** How long the entry is to be: its remark fills it up. */
  readonly bytes: number;
}

/** A way in which people write an entry. */
export interface EntryShape {
  /** What stands once above the entries of a section. */
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
const places = ['MIT', 'Stanford', 'UC Berkeley', 'ETH Zurich', 'Tsinghua', 'Microsoft Research'] as const;
const people = [
  'Ada Byron',
  'Alan Poe',
  'Grace Hill',
  'Edsger Maas',
  'Barbara Lund',
  'Donald Kern',
  'Frances Abel',
] as const;

/** The shapes of an invented list, a section each. */
export const entryShapes: readonly EntryShape[] = [
  {
    head: '',
    write: (parts) => {
      const { title, venue, place, paper, code } = inventFacts(parts);
      const start = `* [${title}](${paper}) (${venue}) [[Code](${code})]\n  * ${place}\n  * `;
      return `${start}${remark(parts, start)}\n`;
    },
  },
  {
    head: '',
    write: (parts) => {
      const { title, venue, authors, paper } = inventFacts(parts);
      const start = `- **${title}.** ${authors}. *${venue}*. [[Paper](${paper})]\n  - `;
      return `${start}${remark(parts, start)}\n`;
    },
  },
  {
    head: '| Title | Authors | Venue | Code | Notes |\n| --- | --- | --- | --- | --- |',
    write: (parts) => {
      const { title, venue, authors, paper, code } = inventFacts(parts);
      const start = `| [${title}](${paper}) | ${authors} | ${venue} | [Code](${code}) | `;
      return `${start}${remark(parts, start)} |`;
    },
  },
  {
    head: '',
    write: (parts) => {
      const { title, venue, authors, paper, code } = inventFacts(parts);
      const start = `**${title}**  \n${authors}  \n${venue} [[Paper](${paper})] [[Code](${code})]  \n`;
      return `${start}${remark(parts, start)}\n`;
    },
  },
  {
    head: '',
    write: (parts) => {
      const { title, venue, authors, paper } = inventFacts(parts);
      const start = `### ${title}\n\n- Authors: ${authors}\n- Venue: ${venue}\n- Link: [Paper](${paper})\n- Summary: `;
      return `${start}${remark(parts, start)}\n`;
    },
  },
];

function inventFacts({ random, vocabulary, number }: EntryParts) {
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const year = 2010 + Math.floor(random() * 15);
  const words = vocabulary.words(4 + Math.floor(random() * 6));
  const name = `${capital(vocabulary.word())}X${number.toString(36).toUpperCase()}`;
  return {
    title: `${name}: ${words.split(' ').map(capital).join(' ')}`,
    venue: `${one(venues)} ${year}`,
    place: one(places),
    authors: Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(people))
      .filter((person, index, all) => all.indexOf(person) === index)
      .join(', '),
    paper: `https://papers.example.org/${year}/${number}.pdf`,
    code: `https://github.com/example/${name.toLowerCase()}`,
  };
}

/** Words that fill an entry up to its length. */
function remark({ vocabulary, bytes }: EntryParts, start: string): string {
  const words = [capital(vocabulary.word())];
  for (let length = start.length + 2; length < bytes; length += (words.at(-1)?.length ?? 0) + 1)
    words.push(vocabulary.word());
  return `${words.join(' ')}.`;
}
