import { drawBar } from './draw-bar.ts';

/** Says how far a command is. */
export interface Progress {
  /** Ends the phase before and begins another, named as in “Reading”. */
  begin(phase: string): void;
  /** How much of the phase is done, from 0 to 1, and what is next, such as a file. */
  advance(share: number, next: string): void;
  /** Ends the last phase. */
  end(): void;
}

/** What is needed of a stream, such as `process.stderr`. */
export type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** In milliseconds. Phases that are shorter than this pass without a line. */
const worthALine = 1_000;
const betweenLines = 10_000;
const betweenFrames = 80;

/** Progress as a bar in a terminal, and as plain lines elsewhere, such as in CI. `now` is in milliseconds. */
export function createProgress(
  output: Output = process.stderr,
  environment: NodeJS.ProcessEnv = process.env,
  now: () => number = () => performance.now(),
): Progress {
  const isTerminal = output.isTTY && environment.CI === undefined && environment.TERM !== 'dumb';
  return isTerminal ? barProgress(output, now) : lineProgress(output, now);
}

function barProgress(output: Output, now: () => number): Progress {
  let phase = '';
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (share: number, next: string) => {
    drawnAt = now();
    output.write(`\r${drawBar(phase, share, next, output.columns || 80)}\u001b[K`);
  };
  return {
    begin(name) {
      phase = name;
      draw(0, '');
    },
    advance(share, next) {
      if (now() - drawnAt >= betweenFrames) draw(share, next);
    },
    end() {
      output.write('\r\u001b[K');
    },
  };
}

function lineProgress(output: Output, now: () => number): Progress {
  let phase: string | null = null;
  let begun = 0;
  let printedAt = 0;
  const close = () => {
    const took = now() - begun;
    if (phase !== null && took >= worthALine)
      output.write(`${phase}: done in ${(took / 1_000).toFixed(1)} s\n`);
    phase = null;
  };
  return {
    begin(name) {
      close();
      phase = name;
      begun = now();
      printedAt = begun;
    },
    advance(share, next) {
      if (phase === null || now() - printedAt < betweenLines) return;
      printedAt = now();
      output.write(`${phase}: ${Math.floor(share * 100)} %, ${next}\n`);
    },
    end: close,
  };
}
