/**
 * Lets everything else that waits have its turn, then goes on. By a message and not by a timer, which comes about once a second in a
 * page that is hidden.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
