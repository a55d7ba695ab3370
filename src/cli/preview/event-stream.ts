import type { ServerResponse } from 'node:http';

/** The pages that listen for compilations (server-sent events, https://html.spec.whatwg.org/#server-sent-events). */
export interface EventStream {
  /** Keeps a response open and sends it every later message. */
  readonly add: (response: ServerResponse) => void;
  readonly send: (message: unknown) => void;
}

/** Creates a stream that nobody listens to yet. */
export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    add: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      // Tells the page that it is connected.
      response.write(': connected\n\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
    send: (message) => {
      for (const listener of listeners) listener.write(`data: ${JSON.stringify(message)}\n\n`);
    },
  };
}
