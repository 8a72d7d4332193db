import path from "node:path";
import type { Served } from "./server";

/** The project's folder. */
export const root = path.resolve(__dirname, "../../..");

/** What the workbench serves: its page, the add-in's production files, the manifest with its pictures, the Excel client. */
export const served: Served = {
  home: "/workbench/index.html",
  panePage: "/taskpane.html",
  mounts: [
    { under: "/workbench/", folder: path.join(root, "node_modules/.cache/workbench/page") },
    { under: "/", folder: path.join(root, "dist") },
  ],
};
