/** The colours of cards: those of the light theme. */
export const cardColours = {
  ink: '#1e1c19',
  'ink-muted': '#544f48',
  paper: '#fbfaf7',
  line: '#e2ddd3',
  accent: '#0d6660',
} as const;
