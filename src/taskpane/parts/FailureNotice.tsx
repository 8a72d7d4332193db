import { Button } from "@fluentui/react-components";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { useJob, type Job } from "../useJob";
import { common } from "../words/common";
import { Notice } from "./Notice";

interface FailureNoticeProps {
  job: Pick<Job, "failure" | "dismiss">;
  onRetry?: () => void;
}

/** A job's failure, with the way to take away what it left behind. Nothing where there is no failure. */
export function FailureNotice({ job, onRetry }: FailureNoticeProps) {
  const actions = useActions();
  const { announce } = usePane();
  const removal = useJob();
  if (!job.failure) return null;
  const failure = removal.failure ?? job.failure;
  const { leftovers } = failure;

  function removeLeftovers() {
    removal.run(async () => {
      await actions.removeLeftovers(failure);
      job.dismiss();
      announce(common.leftoversRemoved);
    });
  }

  return (
    <Notice
      what={failure.what}
      why={[failure.why, leftovers.length > 0 && common.leftovers(leftovers)].filter(Boolean).join(" ")}
      next={failure.next}
      onClose={onRetry ? undefined : { label: common.close, run: job.dismiss }}
    >
      {leftovers.length > 0 && (
        <Button size="small" onClick={removeLeftovers}>
          {common.removeLeftovers}
        </Button>
      )}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {common.retry}
        </Button>
      )}
    </Notice>
  );
}
