import type { ReactNode } from "react";
import type { TrackerInfo } from "../actions/types";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { TrackerActions } from "../parts/TrackerActions";
import { usePane } from "../PaneContext";
import { result } from "../words/result";

interface ShownPageProps {
  shown: { tracker: TrackerInfo; isCurrent: boolean };
  /** What is said where a refresh would change something. */
  outdated: { what: string; why: string };
  headline: ReactNode;
  children: ReactNode;
}

/** A tracker of the workbook, looked at again: what can be done with it, its headline figures, its pictures. */
export function ShownPage({ shown: { tracker, isCurrent }, outdated, headline, children }: ShownPageProps) {
  const { go } = usePane();
  return (
    <>
      <PageTitle title={tracker.title} back />
      {!isCurrent && <Notice {...outdated} kind="remark" />}
      <TrackerActions tracker={tracker} leading onRemoved={() => go({ name: "home" })} />
      <Section title={result.figures}>{headline}</Section>
      {children}
    </>
  );
}
