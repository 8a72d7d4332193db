import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { usePane } from "../PaneContext";
import type { Job } from "../useJob";
import { wizard } from "../words/wizard";
import { BuildBar } from "./BuildBar";
import { HeaderRow } from "./HeaderRow";
import { LeftOut } from "./LeftOut";
import type { Outlook } from "./outlook";
import { Remarks } from "./Remarks";
import { SheetField } from "./SheetField";
import type { SheetReading } from "./useSheetReading";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "24px" },
  held: { opacity: 0.6 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Said {
  what: string;
  why: string;
  next: string;
}

/** What the wizard of a list says in its own words. */
export interface ListWords {
  sheet: string;
  empty: Said;
  /** No row of the sheet is one of the list. */
  none: Said;
  waiting: string;
  build: string;
  building: string;
}

interface ListWizardProps<Figures> {
  title: string;
  words: ListWords;
  reading: Omit<SheetReading<{ grid: Grid; questions: readonly unknown[] }>, "remake">;
  /** How the chosen sheet was read; `null` while it is. */
  source: Source | null;
  /** What was found in it: "Header in row 3 · 12 risks". */
  found: string;
  /** How many rows of the list were found. */
  rows: number;
  outlook: Outlook<Figures>;
  job: Job;
  chooseHeader(row: string): void;
  onBuild(): void;
  /** The headline figures. */
  headline(figures: Figures): ReactNode;
  /** The steps after the sheet, once it is read. */
  children: ReactNode;
}

/** From a list to a tracker, on one page that scrolls: the sheet, the steps of the tracker, its figures, the button. */
export function ListWizard<Figures>(props: ListWizardProps<Figures>) {
  const { title, words, reading, source, found, rows, outlook, job, chooseHeader, onBuild, headline, children } = props;
  const styles = useStyles();
  const { hold } = usePane();
  const { workbook, sheets, sheet, look, failure, retry } = reading;
  useEffect(() => hold(job.running), [hold, job.running]);
  return (
    <>
      <PageTitle title={title} back held={job.running} />
      {sheets.length === 0 && <FailureNotice job={reading} onRetry={retry} />}
      {!workbook && !failure && <Loading words={wizard.build.readingWorkbook} />}
      {workbook && sheets.length === 0 && <Notice {...words.empty} kind="remark" />}
      {sheets.length > 0 && (
        <>
          <div className={job.running ? styles.held : undefined} inert={job.running}>
            <div className={styles.form}>
              <Section title={wizard.sheet.step} step={1}>
                <SheetField label={words.sheet} {...reading} />
                <FailureNotice job={reading} onRetry={retry} />
                {!look && !failure && <Loading key={sheet} words={wizard.sheet.reading(sheet)} />}
                {look && source && (
                  <>
                    <p className={styles.line}>{found}</p>
                    {rows === 0 && <Notice {...words.none} kind="remark" />}
                    <LeftOut excluded={source.excluded} />
                    <Remarks remarks={source.remarks} />
                    <HeaderRow look={{ grid: look.grid, source }} onChoose={chooseHeader} />
                  </>
                )}
              </Section>
              {look && children}
              {look && (
                <Section title={wizard.headline.step}>
                  {outlook.kind === "ready" ? (
                    headline(outlook.figures)
                  ) : outlook.kind === "failed" ? (
                    <Notice {...outlook.failure} kind="remark" />
                  ) : (
                    <p className={styles.line}>{words.waiting}</p>
                  )}
                </Section>
              )}
            </div>
          </div>
          <FailureNotice job={job} />
          <BuildBar
            outlook={outlook}
            openQuestions={look?.questions.length ?? 0}
            words={words}
            job={job}
            onBuild={onBuild}
          />
        </>
      )}
    </>
  );
}
