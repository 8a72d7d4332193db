import { makeStyles } from "@fluentui/react-components";

/** The room of a drawing with letters: as wide as the pane, and scrolling where its letters could not be read. */
export const usePicture = makeStyles({
  frame: { overflowX: "auto", padding: "3px", margin: "-3px" },
  drawing: { display: "block", width: "100%", minWidth: "280px", maxWidth: "480px" },
});
