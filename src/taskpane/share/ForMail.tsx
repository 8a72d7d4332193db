import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MailContent, MailPlace, ShareReport } from "../actions/shareTypes";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { FailureNotice } from "../parts/FailureNotice";
import { Section } from "../parts/Section";
import { SelectField } from "../parts/SelectField";
import { Working } from "../parts/Working";
import { useJob } from "../useJob";
import { mail } from "../words/share";
import { copyTable } from "./copyTable";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
});

/** How a place is called in the list; the name of a sheet stands after the mark. */
const sheetMark = "sheet:";

/** Copies what shows in a place as a table, for people who get a mail instead of a workbook. */
export function ForMail({ trackers }: Pick<ShareReport, "trackers">) {
  const styles = useStyles();
  const actions = useActions();
  const { announce } = usePane();
  const job = useJob();
  const [chosen, setChosen] = useState("active");
  const [copied, setCopied] = useState("");
  const [byHand, setByHand] = useState<MailContent | null>(null);
  const options = [
    { value: "active", label: mail.active },
    { value: "selection", label: mail.selection },
    ...trackers.map(({ title, sheet }) => ({ value: sheetMark + sheet, label: title })),
  ];

  function copy() {
    setCopied("");
    setByHand(null);
    job.run(async () => {
      const content = await actions.tableForMail(placeOf(chosen));
      if (!(await copyTable(content))) return setByHand(content);
      const words = mail.copied(content);
      setCopied(words);
      announce(words);
    });
  }

  return (
    <Section title={mail.title}>
      <p className={styles.line}>{mail.line}</p>
      <SelectField label={mail.what} value={chosen} options={options} onChoose={setChosen} />
      <Button className={styles.button} disabledFocusable={job.running} onClick={copy}>
        {mail.copy}
      </Button>
      {job.slow && <Working job={job} words={mail.copying} />}
      <FailureNotice job={job} />
      {copied && <p className={styles.line}>{copied}</p>}
      {byHand && <ByHand text={byHand.text} />}
    </Section>
  );
}

function placeOf(chosen: string): MailPlace {
  if (chosen === "active" || chosen === "selection") return { kind: chosen };
  return { kind: "sheet", name: chosen.slice(sheetMark.length) };
}

/** The table as text, selected, so that one keystroke copies it. */
function ByHand({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [text]);
  return (
    <Field label={mail.byHand} hint={mail.refused}>
      <Textarea ref={area} value={text} readOnly rows={6} />
    </Field>
  );
}
