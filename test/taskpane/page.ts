import { renderPane } from "../../src/taskpane/Pane";
import { fakeActions } from "./fakeActions";
import type { TestWindow } from "./scenario";

const { scenario, calls } = window as unknown as TestWindow;
const root = document.getElementById("pane");
if (!root) throw new Error("The page has no element for the pane.");
renderPane(root, Promise.resolve(fakeActions(scenario, calls)), root.dataset.styleNonce);
