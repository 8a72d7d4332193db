import type { Host } from "../host";

interface AsyncResult {
  status: "succeeded" | "failed";
  value?: { data: [number, string[], string] };
  error?: { code: number; message: string };
}

/** The place in the client's message where the request's text stands. */
const REQUEST_TEXT = 4;
/** "Internal error": the client reports it as GeneralException. */
const INTERNAL_ERROR = 5001;

/**
 * The one function by which the genuine client reaches its host. Excel's answer comes from another process, so here too it comes on
 * a later turn: a program that does nothing but wait for answers would otherwise keep every timer from its turn.
 */
export function richApiOver(host: Pick<Host, "execute">) {
  return (message: unknown[], answer: (result: AsyncResult) => void): void => {
    const callback = (result: AsyncResult) => void setTimeout(() => answer(result));
    host.execute(String(message[REQUEST_TEXT])).then(
      (response) => callback({ status: "succeeded", value: { data: [200, [], response] } }),
      (error: unknown) => callback({ status: "failed", error: { code: INTERNAL_ERROR, message: String(error) } }),
    );
  };
}
