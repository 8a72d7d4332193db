import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, type Page } from "../PaneContext";
import { common } from "../words/common";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  header: { display: "grid", justifyItems: "start", gap: "4px" },
  back: { marginLeft: "-8px", minWidth: 0, paddingLeft: "4px", paddingRight: "8px" },
  title: {
    margin: 0,
    fontSize: "22px",
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
});

interface PageTitleProps {
  title: string;
  /** Leads back to the first page, or to another one. */
  back?: boolean | Page;
  /** There is no way back as long as a job runs. */
  held?: boolean;
}

/** A page's heading, which takes the focus when the page comes up, and the way back. */
export function PageTitle({ title, back = false, held = false }: PageTitleProps) {
  const styles = useStyles();
  const { go, focusTitle } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTitle) heading.current?.focus();
  }, [focusTitle]);
  return (
    <header className={styles.header}>
      {back && (
        <Button
          className={styles.back}
          size="small"
          disabled={held}
          appearance="subtle"
          icon={<Icon name="back" size={16} />}
          onClick={() => go(back === true ? { name: "home" } : back)}
        >
          {common.back}
        </Button>
      )}
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
