/** How long a page's own thread was held up while something went on. */
export interface Held {
  /** Milliseconds until it was done. */
  took: number;
  /** The longest that the thread did not get to its next turn, in milliseconds. */
  longest: number;
  /** Tasks of more than 50 ms, as the browser counts them. */
  longTasks: number;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Watches the page's own thread while `work` goes on. */
export async function watchThread(work: () => Promise<unknown>): Promise<Held> {
  const held: Held = { took: 0, longest: 0, longTasks: 0 };
  const observer = new PerformanceObserver((list) => (held.longTasks += list.getEntries().length));
  observer.observe({ type: "longtask" });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let running = true;
  port1.onmessage = () => {
    const now = performance.now();
    held.longest = Math.max(held.longest, now - last);
    last = now;
    if (running) port2.postMessage(null);
  };
  port2.postMessage(null);
  const start = performance.now();
  await work();
  held.took = performance.now() - start;
  // What the browser counted comes a little later.
  await wait(100);
  running = false;
  observer.disconnect();
  return held;
}

/** Nothing at all for half a second: what the machine's other work alone does to the thread. */
export const idling = (): Promise<unknown> => wait(500);
