import { readFile } from "node:fs/promises";
import path from "node:path";

/** A folder whose files are served under a path of the address: "/workbench/" → its folder. */
export interface Mount {
  under: string;
  folder: string;
}

export interface ServedFile {
  body: Buffer;
  type: string;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "text/xml; charset=utf-8",
};

/** The file that the decoded `pathname` names in the first mount that fits, or `null`: none, or one outside its folder. */
export async function findFile(mounts: readonly Mount[], pathname: string): Promise<ServedFile | null> {
  const mount = mounts.find(({ under }) => pathname.startsWith(under));
  if (!mount) return null;
  const file = path.resolve(mount.folder, `.${path.posix.sep}${pathname.slice(mount.under.length)}`);
  if (!file.startsWith(path.resolve(mount.folder) + path.sep)) return null;
  const body = await readFile(file).catch(() => null);
  return body && { body, type: types[path.extname(file)] ?? "application/octet-stream" };
}
