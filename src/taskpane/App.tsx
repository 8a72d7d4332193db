import { makeStyles } from "@fluentui/react-components";
import { Suspense, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ActionsProvider, type Actions } from "./ActionsContext";
import { ErrorBoundary } from "./ErrorBoundary";
import type { TrackerKind } from "../trackers/kinds";
import { Home } from "./home/Home";
import {
  CheckPage,
  FunctionsPage,
  MorePage,
  Result,
  SharePage,
  ShownPage,
  StartPage,
  fetchLaterPages,
} from "./laterPages";
import { Navigation } from "./Navigation";
import { PaneContext, type Page } from "./PaneContext";
import { onPageAsked, pageInAddress } from "./pageAsked";
import { Loading } from "./parts/Loading";
import { trackerViews } from "./trackerViews";
import { common } from "./words/common";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    "@media (max-height: 420px)": { height: "auto", minHeight: "100%" },
  },
  page: {
    position: "relative",
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    // What gets the focus must not come to rest under the bar at the wizard's bottom.
    scrollPaddingBottom: "112px",
    "@media (max-height: 420px)": { overflow: "visible" },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    boxSizing: "border-box",
    minHeight: "100%",
    maxWidth: "640px",
    padding: "16px",
  },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The pane: its pages, the way between them, and the voice for those who listen. */
export function App({ actions }: { actions: Promise<Actions> }) {
  const styles = useStyles();
  const bound = use(actions);
  const [{ page, moves }, setPlace] = useState(() => ({ page: pageInAddress(), moves: 0 }));
  const [said, setSaid] = useState("");
  const [held, setHeld] = useState(false);
  const isHeld = useRef(false);
  const main = useRef<HTMLElement>(null);

  const hold = useCallback((now: boolean) => {
    isHeld.current = now;
    setHeld(now);
  }, []);
  const go = useCallback((next: Page) => {
    isHeld.current = false;
    setHeld(false);
    setPlace((was) => ({ page: next, moves: was.moves + 1 }));
    main.current?.scrollTo(0, 0);
  }, []);
  useEffect(() => onPageAsked((next) => !isHeld.current && go(next)), [go]);
  useEffect(fetchLaterPages, []);
  const pane = useMemo(() => ({ go, hold, announce: setSaid, focusTitle: moves > 0 }), [go, hold, moves]);

  return (
    <ActionsProvider value={bound}>
      <PaneContext value={pane}>
        <div className={styles.pane}>
          <main className={styles.page} ref={main}>
            <div className={styles.content} key={moves}>
              <ErrorBoundary>
                <Suspense fallback={<Loading words={common.starting} />}>
                  {page.name === "home" && <Home refresh={page.refresh} />}
                  {page.name === "tracker" && <TrackerWizard kind={page.kind} sheet={page.sheet} />}
                  {page.name === "start" && <StartPage kind={page.kind} />}
                  {page.name === "shown" && <ShownPage shown={page.shown} />}
                  {page.name === "result" && <Result result={page.result} look={page.look} />}
                  {page.name === "functions" && <FunctionsPage />}
                  {page.name === "share" && <SharePage />}
                  {page.name === "more" && <MorePage />}
                  {page.name === "check" && <CheckPage />}
                </Suspense>
              </ErrorBoundary>
            </div>
          </main>
          <Navigation page={page.name} held={held} go={go} />
          <div className={styles.said} aria-live="polite">
            {said}
          </div>
        </div>
      </PaneContext>
    </ActionsProvider>
  );
}

/** The page that builds a kind of tracker. */
function TrackerWizard({ kind, sheet }: { kind: TrackerKind; sheet?: string }) {
  const { Wizard } = trackerViews[kind];
  return <Wizard sheet={sheet} />;
}
