/** How long one slice may take, in milliseconds: a frame has sixteen, and the page needs some of them. */
const slice = 8;

/** Does work that pauses now and then, so that the page stays quick meanwhile; hands over the result, and returns the way to give up. */
export function inSlices<T>(work: Generator<void, T>, done: (result: T) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  let given = false;
  port1.onmessage = () => {
    const until = performance.now() + slice;
    while (!given && performance.now() < until) {
      const step = work.next();
      if (step.done === true) {
        end();
        done(step.value);
      }
    }
    if (!given) port2.postMessage(null);
  };
  port2.postMessage(null);
  return end;

  /** An open channel would keep all that the work has read. */
  function end(): void {
    given = true;
    port1.onmessage = null;
    port1.close();
  }
}
