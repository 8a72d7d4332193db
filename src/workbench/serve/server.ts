import { createServer, type Server, type ServerResponse } from "node:http";
import { askedOf } from "./asked";
import { headers } from "./securityPolicy";
import { paneInWorkbench } from "./paneInWorkbench";
import { findFile, type Mount, type ServedFile } from "./staticFiles";

/** Where the server finds what it serves. */
export interface Served {
  mounts: readonly Mount[];
  /** Path of the pane's page, whose office.js is replaced. */
  panePage: string;
  /** Path that "/" stands for. */
  home: string;
}

/** Starts the workbench's server on this machine only; port 0 takes a free one. Resolves when it listens. */
export function startServer(served: Served, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    // A person who leaves while the answer is on its way is no reason to stop serving the others.
    response.on("error", () => undefined);
    const asked = askedOf(request);
    if ("refused" in asked) return refuse(response, asked.refused);
    answer(served, asked.pathname)
      .then((file) => (file ? send(response, file) : refuse(response, 404)))
      .catch(() => refuse(response, 500));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** The address of a listening server. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The workbench's server does not listen.");
  return `http://localhost:${address.port}`;
}

async function answer(served: Served, pathname: string): Promise<ServedFile | null> {
  const asked = pathname === "/" ? served.home : pathname;
  const file = await findFile(served.mounts, asked);
  if (!file || asked !== served.panePage) return file;
  return { ...file, body: Buffer.from(paneInWorkbench(file.body.toString("utf8"))) };
}

function send(response: ServerResponse, file: ServedFile): void {
  response.writeHead(200, { ...headers, "Content-Type": file.type, "Content-Length": file.body.length });
  response.end(file.body);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}
