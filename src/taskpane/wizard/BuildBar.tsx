import { Link } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import type { Job } from "../useJob";
import { wizard } from "../words/wizard";
import type { Outlook } from "./outlook";
import { firstQuestionId } from "./Questions";

interface BuildBarProps {
  outlook: Outlook<unknown>;
  openQuestions: number;
  words: { build: string; building: string };
  job: Job;
  onBuild(): void;
}

/** What a build creates or what it still waits for, a way to the first question, and the button. */
export function BuildBar({ outlook, openQuestions, words, job, onBuild }: BuildBarProps) {
  const line = (
    <>
      {lineOf(outlook)}{" "}
      {openQuestions > 0 && (
        <Link as="button" inline onClick={showFirstQuestion}>
          {wizard.build.showQuestion}
        </Link>
      )}
    </>
  );
  return (
    <ActionBar
      line={line}
      button={words.build}
      ready={outlook.kind === "ready"}
      job={job}
      working={words.building}
      onAct={onBuild}
    />
  );
}

function lineOf(outlook: Outlook<unknown>): string {
  if (outlook.kind === "ready") return outlook.plan;
  return outlook.kind === "blocked" ? outlook.reason : outlook.failure.what;
}

function showFirstQuestion() {
  const question = document.getElementById(firstQuestionId);
  question?.scrollIntoView({ block: "center" });
  question?.querySelector("button")?.focus({ preventScroll: true });
}
