/** How long one slice may take, in milliseconds: half a frame. */
const sliceTime = 8;

/** Runs a generator in short slices and passes its result to `onDone`. Returns a function that cancels it. */
export function runInSlices<T>(work: Generator<void, T>, onDone: (result: T) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  let stopped = false;
  port1.onmessage = () => {
    const until = performance.now() + sliceTime;
    while (!stopped && performance.now() < until) {
      const step = work.next();
      if (step.done === true) {
        stop();
        onDone(step.value);
      }
    }
    if (!stopped) port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;

  /** An open channel would keep the work and its data from being garbage collected. */
  function stop(): void {
    stopped = true;
    port1.onmessage = null;
    port1.close();
  }
}
