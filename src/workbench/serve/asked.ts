import type { IncomingMessage } from "node:http";

/** What a request asks for: a path, decoded, or the status that refuses it. */
export type Asked = { pathname: string } | { refused: 400 | 403 | 405 };

const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Reads what a request asks a server of this machine for. It is answered under the machine's own names alone: a page of another
 * site, whose name somebody lets point here, gets nothing.
 */
export function askedOf({ method, url = "", headers, socket }: IncomingMessage): Asked {
  const { host = "" } = headers;
  if (!OWN_NAMES.some((name) => host.toLowerCase() === `${name}:${socket.localPort}`)) return { refused: 403 };
  if (method !== "GET" && method !== "HEAD") return { refused: 405 };
  const pathname = decoded(url.replace(/[?#].*$/s, ""));
  return pathname?.startsWith("/") && !pathname.includes("\0") ? { pathname } : { refused: 400 };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
