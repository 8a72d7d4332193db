import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type {
  AcceptedCells,
  ChangedChoice,
  ChangedChoices,
  Readers,
  ShareDone,
  ShareReport,
} from "../actions/shareTypes";
import type { Progress } from "../actions/types";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { useJob, type Job } from "../useJob";
import { share } from "../words/share";

/** What was done last, in words. */
export interface ShareOutcome {
  words: string;
  done: ShareDone;
}

export interface Sharing {
  /** `null` until the workbook is checked. */
  report: ShareReport | null;
  outcome: ShareOutcome | null;
  readers: Readers;
  /** Whether comments and notes are searched for people's names. */
  withPeople: boolean;
  choices: ChangedChoices;
  /** Cells of which the person has accepted that they show something else. */
  accepted: AcceptedCells;
  checking: Job;
  working: Job;
  /** What the job at work does. */
  doing: string;
  check(): void;
  setReaders(readers: Readers): void;
  setWithPeople(withPeople: boolean): void;
  choose(key: string, choice: ChangedChoice | null): void;
  accept(key: string, accepted: boolean): void;
  makePortable(): void;
  openCopy(): void;
  bringBack(): void;
  repair(): void;
}

/** Checks the workbook when the page comes up, and again after each thing that is done to it. */
export function useShare(): Sharing {
  const actions = useActions();
  const { announce, hold } = usePane();
  const checking = useJob();
  const working = useJob();
  const [report, setReport] = useState<ShareReport | null>(null);
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null);
  const [readers, setReaders] = useState<Readers>("exact");
  const [withPeople, setWithPeople] = useState(false);
  const [choices, setChoices] = useState<ChangedChoices>(new Map());
  const [accepted, setAccepted] = useState<AcceptedCells>(new Set());
  const [doing, setDoing] = useState("");
  const { run } = checking;

  const asked = useMemo(() => ({ readers, withPeople }), [readers, withPeople]);
  const latest = useRef(asked);
  const check = useCallback(
    () =>
      run(async () => {
        // What the person asks for while the workbook is being checked is checked next.
        for (let answered = null; answered !== latest.current;) {
          answered = latest.current;
          setReport(await actions.checkSharing(answered.readers, answered.withPeople));
        }
      }),
    [actions, run],
  );
  useEffect(() => {
    latest.current = asked;
    check();
  }, [asked, check]);
  useEffect(() => hold(working.running), [hold, working.running]);

  function work(what: string, job: (progress: Progress) => Promise<ShareDone>, told: (done: ShareDone) => string) {
    setDoing(what);
    setOutcome(null);
    working.run(async (progress) => {
      const done = await job(progress);
      const words = done.stopped ? share.done.stopped(done.reconciliation.differ.length) : told(done);
      setOutcome({ words, done });
      setChoices(new Map());
      if (!done.stopped) setAccepted(new Set());
      announce(words);
      progress(share.checking, 0.9);
      setReport(await actions.checkSharing(readers, withPeople));
    });
  }

  function choose(key: string, choice: ChangedChoice | null) {
    setChoices((was) => {
      const now = new Map(was);
      if (choice) now.set(key, choice);
      else now.delete(key);
      return now;
    });
  }

  function accept(key: string, yes: boolean) {
    setAccepted((was) => new Set(yes ? [...was, key] : [...was].filter((one) => one !== key)));
  }

  const { done } = share;
  return {
    ...{ report, outcome, readers, withPeople, choices, accepted, checking, working, doing },
    ...{ check, setReaders, setWithPeople, choose, accept },
    makePortable: () =>
      work(share.makingPortable, (told) => actions.makePortable(readers, told, accepted), done.portable),
    openCopy: () => work(share.openingCopy, (told) => actions.openPortableCopy(readers, told, accepted), done.copied),
    bringBack: () => work(share.bringingBack, (told) => actions.bringBack(choices, told), done.back),
    repair: () => work(share.repairing, (told) => actions.repairFormulas(told), done.repaired),
  };
}
