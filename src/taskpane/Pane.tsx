import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import type { Actions } from "./ActionsContext";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { Loading } from "./parts/Loading";
import { darkTheme, lightTheme } from "./theme/palette";
import { useTheme } from "./theme/useTheme";
import { common } from "./words/common";

/** The pane fills its page. */
const usePageStyles = makeStaticStyles({ "html, body, #pane": { height: "100%", margin: 0 } });

const useStyles = makeStyles({
  pane: { height: "100%", "@media (max-height: 420px)": { height: "auto", minHeight: "100%" } },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  start: { padding: "16px" },
});

/**
 * Shows the pane.
 *
 * @param actions - What the pane does with the workbook; may arrive after the first frame.
 * @param styleNonce - What allows the pane's styles under the page's content-security policy.
 */
export function renderPane(root: HTMLElement, actions: Promise<Actions>, styleNonce?: string): void {
  const renderer = createDOMRenderer(
    document,
    styleNonce ? { styleElementAttributes: { nonce: styleNonce } } : undefined,
  );
  createRoot(root).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Pane actions={actions} />
    </RendererProvider>,
  );
}

function Pane({ actions }: { actions: Promise<Actions> }) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme();
  return (
    <FluentProvider
      className={mergeClasses(styles.pane, styles[theme])}
      theme={theme === "dark" ? darkTheme : lightTheme}
    >
      <ErrorBoundary>
        <Suspense
          fallback={
            <div className={styles.start}>
              <Loading words={common.starting} />
            </div>
          }
        >
          <App actions={actions} />
        </Suspense>
      </ErrorBoundary>
    </FluentProvider>
  );
}
