import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { more } from "../words/more";
import { Remembered } from "./Remembered";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
});

/** What is seldom needed: the check of Excel, and what the workbook remembers. */
export function MorePage() {
  const styles = useStyles();
  const { go } = usePane();
  return (
    <>
      <PageTitle title={more.title} back />
      <Section title={more.check}>
        <p className={styles.line}>{more.checkLine}</p>
        <Button className={styles.button} onClick={() => go({ name: "check" })}>
          {more.check}
        </Button>
      </Section>
      <Section title={more.remembered}>
        <p className={styles.line}>{more.rememberedLine}</p>
        <Remembered />
      </Section>
    </>
  );
}
