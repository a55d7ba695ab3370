/** In characters. */
const barWidth = 24;

/**
 * One line of a terminal that shows how far a phase is: `Reading ━━━━━━──────  50 % topics/queues.md`. It fits into
 * `columns`, however long the name of what is `next`.
 */
export function drawBar(phase: string, share: number, next: string, columns: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * barWidth);
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  const bar = `${phase} ${'━'.repeat(full)}${'─'.repeat(barWidth - full)} ${percent}`;
  const space = columns - 1 - bar.length - 1;
  const shown = next.length <= space ? next : `…${next.slice(next.length - Math.max(0, space - 1))}`;
  return space < 2 || next === '' ? bar.slice(0, columns - 1) : `${bar} ${shown}`;
}
