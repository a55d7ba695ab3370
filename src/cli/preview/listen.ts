import type { Server } from 'node:http';
import { CommandError } from '../command-error.ts';

/** The port that a preview tries first if none is asked for, and how many it tries. */
const firstPort = 5173;
const attempts = 20;

/**
 * Lets a server listen on the given port, or on the first free one of a few. Returns the port. Throws a CommandError if
 * it is in use or not allowed.
 */
export async function listen(server: Server, host: string, port: number | null): Promise<number> {
  const ports = port === null ? Array.from({ length: attempts }, (_, index) => firstPort + index) : [port];
  for (const each of ports) {
    const code = await listenOn(server, host, each);
    if (code === null) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : each;
    }
    if (code !== 'EADDRINUSE')
      throw new CommandError(
        `${host}:${each} cannot be listened on (${code}); choose another with --port or --host`,
      );
  }
  throw new CommandError(
    port === null
      ? `the ports from ${firstPort} to ${firstPort + attempts - 1} are in use; choose another with --port`
      : `port ${port} is in use; choose another with --port`,
  );
}

/** Null when the server listens, else the code of the error. */
function listenOn(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}
