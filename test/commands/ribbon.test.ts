import { ribbon } from "../../src/commands/ribbon";

/** A page that remembers what was asked of it, as far as the ribbon asks. */
function fakePage(showAsTaskpane: () => Promise<void>) {
  const events: string[] = [];
  let hash = "";
  const location = {
    get hash() {
      return hash;
    },
    set hash(value: string) {
      hash = value;
      events.push(`went to ${value}`);
    },
  };
  const dispatchEvent = ({ type }: Event) => events.push(`${type} ${hash}`);
  Object.assign(globalThis, { window: { location, dispatchEvent }, Office: { addin: { showAsTaskpane } } });
  return events;
}

const pressed = () => ({ completed: jest.fn() }) as unknown as Office.AddinCommands.Event;

afterEach(() => {
  for (const name of ["window", "Office"]) Reflect.deleteProperty(globalThis, name);
});

test.each([
  ["openBudgetTracker", "#budget"],
  ["openRiskRegister", "#risk"],
  ["openKpiScorecard", "#kpi"],
  ["openComplianceRegister", "#compliance"],
  ["openProcess", "#process"],
  ["openFunctions", "#functions"],
  ["refreshTrackers", "#refresh"],
])("%s leads the pane to %s, shows it, and tells Excel when it is over", async (name, hash) => {
  const show = jest.fn(() => Promise.resolve());
  const events = fakePage(show);
  const event = pressed();
  await ribbon[name](event);
  expect(events).toEqual([`went to ${hash}`]);
  expect(show).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("a button that is pressed again is heard again, though the address stays the same", async () => {
  const events = fakePage(() => Promise.resolve());
  await ribbon.refreshTrackers(pressed());
  await ribbon.refreshTrackers(pressed());
  expect(events).toEqual(["went to #refresh", "hashchange #refresh"]);
});

test("Excel hears that the button is free again even where the pane cannot be shown", async () => {
  fakePage(() => Promise.reject(new Error("not allowed")));
  const event = pressed();
  await expect(ribbon.openFunctions(event)).rejects.toThrow("not allowed");
  expect(event.completed).toHaveBeenCalledTimes(1);
});
