import { renderToStaticMarkup } from "react-dom/server";
import type { Reconciliation, TrackerInfo } from "../../../src/taskpane/actions/types";
import { ActionsProvider, type Actions } from "../../../src/taskpane/ActionsContext";
import { TrackerCard } from "../../../src/taskpane/home/TrackerCard";
import { PaneContext } from "../../../src/taskpane/PaneContext";
import { Reconciled } from "../../../src/taskpane/result/Reconciled";

const culture = { decimal: ".", thousands: ",", dateOrder: "mdy" } as const;
const named = "Actual: 'Export'!F3 holds words or an error in place of a number. ";

/** What a person reads of a piece of the pane. */
const wordsOf = (piece: React.ReactNode) =>
  renderToStaticMarkup(piece)
    .replace(/<style[^>]*>[^<]*<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ")
    .trim();

describe("after a build or a refresh", () => {
  const said = (reconciliation: Partial<Reconciliation>, check = "✔ 12 figures agree with the source") =>
    wordsOf(
      <Reconciled reconciliation={{ figures: 214, differ: [], ...reconciliation }} check={check} culture={culture} />,
    );

  test("all is well in one line, and what the sheet's check finds stands below it", () => {
    expect(said({})).toBe("Reconciled: 214 figures agree");
    expect(said({}, `✖ ${named}`)).toBe(`Reconciled: 214 figures agree ${named.trim()}`);
  });

  test("calculation by hand and a page that is not set up for print are said, with what to do", () => {
    expect(said({ notes: ["manual"] })).toContain("calculated by hand");
    expect(said({ notes: ["manual"] })).toContain("press F9");
    expect(said({ notes: ["print"] })).toContain("could not be set up");
    expect(said({ notes: ["print"] })).toContain("under Page Layout");
    expect(said({ notes: ["manual", "print"] })).toMatch(/F9.*Page Layout/);
  });
});

describe("on the card of a tracker", () => {
  const tracker: TrackerInfo = {
    ...{ id: "Budget register", kind: "budget", title: "Budget tracker", sheets: ["Budget tracker"] },
    ...{ sourceSheet: "Export", state: "ready" },
  } as TrackerInfo;
  const pane = { focusTitle: false, go: jest.fn(), announce: jest.fn(), hold: jest.fn() };
  const card = (more: Partial<TrackerInfo>) =>
    wordsOf(
      <ActionsProvider value={{} as Actions}>
        <PaneContext.Provider value={pane}>
          <TrackerCard tracker={{ ...tracker, ...more }} onRemoved={() => undefined} />
        </PaneContext.Provider>
      </ActionsProvider>,
    );

  test("a tick is Ready; a warning is named in the words of the sheet", () => {
    expect(card({ check: "✔ 4 figures agree" })).toMatch(/^Budget tracker From Export Ready/);
    const warned = card({ check: `✖ ${named}` });
    expect(warned).toContain(named.trim());
    expect(warned).not.toContain("Ready");
  });

  test("a tracker whose source is gone says so, whatever its check said last", () => {
    const gone = card({ state: "missing source", check: `✖ ${named}` });
    expect(gone).toContain("Source sheet is gone");
    expect(gone).not.toContain(named.trim());
  });
});
