import { useEffect, useState } from "react";
import { useActions } from "./ActionsContext";

/** Why nothing can be added to the workbook, "" where nothing speaks against it or it has not been read yet. */
export function useLocked(): string {
  const actions = useActions();
  const [locked, setLocked] = useState("");
  useEffect(() => {
    void actions.readWorkbook().then(
      (workbook) => setLocked(workbook.locked),
      // What keeps the workbook from being read is told with what a person does next.
      () => undefined,
    );
  }, [actions]);
  return locked;
}
