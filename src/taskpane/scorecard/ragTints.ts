import { makeStyles, tokens } from "@fluentui/react-components";
import { ragWords } from "../../trackers/kpi/judgingFormulas";
import { meaning } from "../theme/palette";

const tint = (fill: string, ink: string) => ({
  color: ink,
  backgroundColor: fill,
  border: `1px solid ${ink}`,
  "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas", border: "1px solid CanvasText" },
});

/** The look of a RAG mark by its word; always with the word and its sign inside. */
export const useRagTints = makeStyles({
  [ragWords.Green]: tint(meaning.greenFill, meaning.greenInk),
  [ragWords.Amber]: tint(meaning.amberFill, meaning.amberInk),
  [ragWords.Red]: tint(meaning.redFill, meaning.redInk),
  none: tint(tokens.colorNeutralBackground2, tokens.colorNeutralForeground2),
});
