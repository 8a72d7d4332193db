import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, type ReactNode } from "react";
import type { Culture } from "../../sheets/grid";
import type { ListLook, ListTypes } from "../actions/list/listTracker";
import type { ListActions } from "../actions/lists";
import { useActions, type Actions } from "../ActionsContext";
import { plainCulture } from "../format/amount";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { usePane } from "../PaneContext";
import { useJob } from "../useJob";
import { wizard } from "../words/wizard";
import { BuildBar } from "./BuildBar";
import { HeaderRow } from "./HeaderRow";
import { LeftOut } from "./LeftOut";
import { listBlockedBy } from "./listBlockedBy";
import { lookAhead } from "./outlook";
import { Questions } from "./Questions";
import { Remarks } from "./Remarks";
import { RoleFields, type RoleField } from "./RoleFields";
import { SheetField } from "./SheetField";
import { useListWizard } from "./useListWizard";

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
  title: string;
  sheet: string;
  empty: Said;
  /** "Header in row 3 · 12 risks" */
  found(header: number, rows: number): string;
  /** No row of the sheet is one of the list. */
  none: Said;
  waiting: string;
  build: string;
  building: string;
}

/** What is a tracker's own on the page that builds it from a list. */
export interface ListPage<T extends ListTypes> {
  words: ListWords;
  list(actions: Actions): ListActions<T>;
  usualOptions(): T["options"];
  /** Which column of the sheet says what, role by role. */
  fields(look: ListLook<T>): RoleField<string>[];
  /** The roles without which there is no tracker: always in view. */
  leading: readonly string[];
  /** What else was found in the sheet, in words; "" for nothing. */
  alsoFound?(look: ListLook<T>): string;
  /** True where an option cannot be taken as it was written. */
  isFaulty?(options: T["options"]): boolean;
  options(options: T["options"], onChange: (options: T["options"]) => void): ReactNode;
  headline(figures: T["view"]["figures"], culture: Culture): ReactNode;
}

/** From a list to a tracker, on one page that scrolls: the sheet, its columns, the options, the figures, the button. */
export function ListWizard<T extends ListTypes>({ sheet: preferred, page }: { sheet?: string; page: ListPage<T> }) {
  const styles = useStyles();
  const actions = useActions();
  const { go, hold } = usePane();
  const state = useListWizard(preferred, actions, page.list, page.usualOptions);
  const job = useJob();
  const { words } = page;
  const { workbook, sheets, sheet, look, failure, retry, choose } = state;
  const source = look?.read.source;
  const rows = look?.rows ?? 0;
  const locked = workbook?.locked ?? "";
  const options = useDeferredValue(state.options);
  const outlook = useMemo(() => {
    const open = listBlockedBy(look, rows, words.none.what, locked);
    const faulty = page.isFaulty?.(options) ? wizard.build.fixOptions : "";
    return lookAhead(open || faulty, () => page.list(actions).preview(look!, options));
  }, [actions, page, words, look, rows, options, locked]);
  useEffect(() => hold(job.running), [hold, job.running]);

  function build() {
    if (!look) return;
    job.run(async (progress, signal) => {
      const result = await page.list(actions).build(look, state.options, progress, signal);
      go({ name: "result", result });
    });
  }

  const also = look ? (page.alsoFound?.(look) ?? "") : "";
  return (
    <>
      <PageTitle title={words.title} back held={job.running} />
      {sheets.length === 0 && <FailureNotice job={state} onRetry={retry} />}
      {!workbook && !failure && <Loading words={wizard.build.readingWorkbook} />}
      {workbook && sheets.length === 0 && <Notice {...words.empty} kind="remark" />}
      {sheets.length > 0 && (
        <>
          <div className={job.running ? styles.held : undefined} inert={job.running}>
            <div className={styles.form}>
              <Section title={wizard.sheet.step} step={1}>
                <SheetField label={words.sheet} {...state} />
                <FailureNotice job={state} onRetry={retry} />
                {!look && !failure && <Loading key={sheet} words={wizard.sheet.reading(sheet)} />}
                {look && source && (
                  <>
                    <p className={styles.line}>{words.found(source.headerRow, rows)}</p>
                    {rows === 0 && <Notice {...words.none} kind="remark" />}
                    <LeftOut excluded={source.excluded} />
                    <Remarks remarks={source.remarks} />
                    <HeaderRow look={{ grid: look.grid, source }} onChoose={(row) => choose("header", row)} />
                  </>
                )}
              </Section>
              {look && (
                <RoleFields
                  fields={page.fields(look)}
                  leading={page.leading}
                  choose={choose}
                  onUndo={Object.keys(look.choices).length > 0 ? state.chooseNothing : undefined}
                >
                  <Questions questions={look.questions} choose={choose} />
                  {also && <p className={styles.line}>{also}</p>}
                </RoleFields>
              )}
              {look && page.options(state.options, state.setOptions)}
              {look && (
                <Section title={wizard.headline.step}>
                  {outlook.kind === "ready" ? (
                    page.headline(outlook.figures, look.grid.culture ?? plainCulture)
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
            onBuild={build}
          />
        </>
      )}
    </>
  );
}
