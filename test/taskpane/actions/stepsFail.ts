import { failAt, failRemoving, longEnough, makesOrRemoves, type Choice } from "./failEverywhere";
import { kinds, readyToBuild, readyToRefresh, readyToRemove, type KindName } from "./races/jobs";

/**
 * Tests a tracker of a kind: its build, its refresh and its removal fail at chosen actions, and leave the workbook as it was.
 *
 * @param choice - Without it those by which something comes or goes; all the others are gone through by `npm run test:deep`.
 */
export function testSteps(kind: KindName, choice: Choice = makesOrRemoves): void {
  test(
    `the build of a ${kind} fails and leaves nothing`,
    async () => say(`build of a ${kind}`, await failAt(() => readyToBuild(kind), choice)),
    longEnough,
  );
  if (kinds[kind].change)
    test(
      `the refresh of a ${kind} fails and leaves it as it was`,
      async () => {
        // It makes and removes next to nothing: here one in nine of its actions fails.
        let seen = 0;
        const some: Choice = (...action) => (choice === makesOrRemoves ? seen++ % 9 === 0 : choice(...action));
        say(`refresh of a ${kind}`, await failAt(() => readyToRefresh(kind), some));
      },
      longEnough,
    );
  test(
    `the removal of a ${kind} fails and leaves all or nothing of it`,
    async () => {
      // A name is deleted as all the others are: of many alike, one in ten fails here.
      let seen = 0;
      const some: Choice = (...action) => choice(...action) && (choice !== makesOrRemoves || seen++ % 10 === 0);
      say(`removal of a ${kind}`, await failRemoving(() => readyToRemove(kind), some));
    },
    longEnough,
  );
}

function say(job: string, failures: number): void {
  console.info(`The ${job} failed at each of ${failures} actions.`);
}
