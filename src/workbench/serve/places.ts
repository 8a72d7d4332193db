import path from "node:path";
import type { Served } from "./server";

/** The project's folder. */
export const root = path.resolve(__dirname, "../../..");

/** Where the workbench builds, beside the other caches: what it makes is never deployed. */
export const builtFolder = path.join(root, "node_modules/.cache/workbench");

/** What the workbench serves: its own page, and beside it the add-in's production files. */
export const served: Served = {
  home: "/workbench/index.html",
  panePage: "/taskpane.html",
  mounts: [
    { under: "/workbench/", folder: path.join(builtFolder, "page") },
    { under: "/", folder: path.join(builtFolder, "add-in") },
  ],
};
