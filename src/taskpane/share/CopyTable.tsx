import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MailContent } from "../actions/shareTypes";
import { usePane } from "../PaneContext";
import { FailureNotice } from "../parts/FailureNotice";
import { Working } from "../parts/Working";
import { useJob } from "../useJob";
import { mail } from "../words/share";
import { copyTable } from "./copyTable";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
  // The browser's own width of a field must not make it wider than the pane.
  area: { minWidth: 0, width: "100%", "& textarea": { minWidth: 0, width: "100%" } },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
});

interface CopyTableProps {
  /** What to copy. */
  content(): Promise<MailContent>;
  words: { copy: string; copying: string; copied(content: MailContent): string };
}

/** A button that puts a table on the clipboard; where that is closed to the pane, the table as text to copy by hand. */
export function CopyTable({ content, words }: CopyTableProps) {
  const styles = useStyles();
  const { announce } = usePane();
  const job = useJob();
  const [copied, setCopied] = useState("");
  const [byHand, setByHand] = useState<MailContent | null>(null);

  function copy() {
    setCopied("");
    setByHand(null);
    job.run(async () => {
      const table = await content();
      if (!(await copyTable(table))) return setByHand(table);
      const said = words.copied(table);
      setCopied(said);
      announce(said);
    });
  }

  return (
    <>
      <Button className={styles.button} disabledFocusable={job.running} onClick={copy}>
        {words.copy}
      </Button>
      {job.slow && <Working job={job} words={words.copying} />}
      <FailureNotice job={job} />
      {copied && <p className={styles.line}>{copied}</p>}
      {byHand && <ByHand text={byHand.text} />}
    </>
  );
}

/** The table as text, selected, so that one keystroke copies it. */
function ByHand({ text }: { text: string }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [text]);
  return (
    <Field className={styles.field} label={mail.byHand} hint={mail.refused}>
      <Textarea className={styles.area} ref={area} value={text} readOnly rows={6} />
    </Field>
  );
}
