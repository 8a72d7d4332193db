/** Takes a promise's answer as long as nobody asked for another one; returned is what says so. */
export function latest<T>(promise: Promise<T>, take: (answer: T) => void, fail: (error: unknown) => void): () => void {
  let wanted = true;
  promise.then(
    (answer) => wanted && take(answer),
    (error: unknown) => wanted && fail(error),
  );
  return () => {
    wanted = false;
  };
}
