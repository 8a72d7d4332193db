import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Page } from "./PaneContext";
import { Icon } from "./parts/Icon";
import { common } from "./words/common";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  item: {
    flex: "1 1 0",
    display: "grid",
    justifyItems: "center",
    gap: "1px",
    minWidth: 0,
    padding: "7px 4px 6px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderTop: "2px solid transparent",
    marginTop: "-1px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  current: {
    color: tokens.colorCompoundBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

const items = [
  {
    name: "home",
    icon: "trackers",
    pages: ["home", "tracker", "start", "shown", "result", "more", "check"],
  },
  { name: "functions", icon: "functions", pages: ["functions"] },
  { name: "share", icon: "share", pages: ["share"] },
] as const;

interface NavigationProps {
  page: Page["name"];
  held: boolean;
  go(page: Page): void;
}

/** The pages at the bottom of the pane. */
export function Navigation({ page, held, go }: NavigationProps) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={common.navigation}>
      {items.map(({ name, icon, pages }) => {
        const current = (pages as readonly string[]).includes(page);
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.item, current && styles.current)}
            aria-current={current ? "page" : undefined}
            disabled={held}
            onClick={() => go({ name })}
          >
            <Icon name={icon} />
            {common.pages[name]}
          </button>
        );
      })}
    </nav>
  );
}
