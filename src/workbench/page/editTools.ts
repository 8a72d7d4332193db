import type { FUniver } from "@univerjs/presets";
import { attempt } from "./message";

interface Tool {
  label: string;
  command: string;
  parameters?: object;
  picture: string;
}

/** The few spreadsheet commands that a person tries beside the add-in; everything else is in the cells' own menu. */
const tools: readonly Tool[] = [
  { label: "Undo", command: "univer.command.undo", picture: "M6.5 3 3 6.5 6.5 10M3.5 6.5H10a3.5 3.5 0 0 1 0 7H7" },
  { label: "Redo", command: "univer.command.redo", picture: "M9.5 3 13 6.5 9.5 10M12.5 6.5H6a3.5 3.5 0 0 0 0 7h3" },
  {
    label: "Bold",
    command: "sheet.command.set-range-bold",
    picture: "M4.5 3h4a2.4 2.4 0 0 1 0 4.8h-4zm0 4.8H9a2.6 2.6 0 0 1 0 5.2H4.5z",
  },
  { label: "Italic", command: "sheet.command.set-range-italic", picture: "M7 3h5M4 13h5M9.7 3 6.3 13" },
  {
    label: "Percent",
    command: "sheet.command.numfmt.set.percent",
    picture: "m12 3-8 10M3.2 5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 0 0-3.6 0m6 6a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 0 0-3.6 0",
  },
  {
    label: "Insert row above",
    command: "sheet.command.insert-row-before",
    parameters: { value: 1 },
    picture: "M2.5 10h11m-11 3.5h11M8 2v5.5M5.25 4.75h5.5",
  },
];

/** Buttons for them, as one group of the ribbon. */
export function editTools(spreadsheet: FUniver): HTMLElement {
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Edit");
  group.append(...tools.map((tool) => toolButton(spreadsheet, tool)));
  return group;
}

function toolButton(spreadsheet: FUniver, { label, command, parameters, picture }: Tool): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.title = label;
  button.setAttribute("aria-label", label);
  const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("class", "tool");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", picture);
  icon.append(path);
  button.append(icon);
  button.addEventListener(
    "click",
    () => void attempt(label, async () => void (await spreadsheet.executeCommand(command, parameters))),
  );
  return button;
}
