import type { RequestListener } from "node:http";
import { askedOf } from "./asked";
import { findFile } from "./staticFiles";

/** Answers Excel, and its pages alone, with the add-in's files of a folder. */
export function answerFrom(folder: string): RequestListener {
  const mounts = [{ under: "/", folder }];
  return (request, response) => {
    response.on("error", () => undefined);
    const asked = askedOf(request);
    if ("refused" in asked) return void response.writeHead(asked.refused).end();
    findFile(mounts, asked.pathname)
      .then((file) => {
        // Excel reads functions.json from a page of its own.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "no-store");
        if (file) response.setHeader("Content-Type", file.type);
        response.writeHead(file ? 200 : 404).end(file?.body);
      })
      .catch(() => response.end());
  };
}
