import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MailPlace, ShareReport } from "../actions/shareTypes";
import { useActions } from "../ActionsContext";
import { Section } from "../parts/Section";
import { SelectField } from "../parts/SelectField";
import { mail } from "../words/share";
import { CopyTable } from "./CopyTable";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a place is called in the list; the name of a sheet stands after the mark. */
const sheetMark = "sheet:";

/** Copies what shows in a place as a table, for people who get a mail instead of a workbook. */
export function ForMail({ trackers }: Pick<ShareReport, "trackers">) {
  const styles = useStyles();
  const actions = useActions();
  const [chosen, setChosen] = useState("active");
  const options = [
    { value: "active", label: mail.active },
    { value: "selection", label: mail.selection },
    ...trackers.map(({ title, sheet }) => ({ value: sheetMark + sheet, label: title })),
  ];
  return (
    <Section title={mail.title}>
      <p className={styles.line}>{mail.line}</p>
      <SelectField label={mail.what} value={chosen} options={options} onChoose={setChosen} />
      <CopyTable content={() => actions.tableForMail(placeOf(chosen))} words={mail} />
    </Section>
  );
}

function placeOf(chosen: string): MailPlace {
  if (chosen === "active" || chosen === "selection") return { kind: chosen };
  return { kind: "sheet", name: chosen.slice(sheetMark.length) };
}
