import { createServer } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import { answerFrom } from "../serve/addInFiles";

/** The port that manifest.xml names. */
const PORT = 3000;

/**
 * `npm run dev-server`: builds the add-in for development, builds again at each change, and serves it to Excel on this
 * machine over https with a certificate of its own, which it installs on the first run.
 */
async function serveToExcel(): Promise<void> {
  const configure = (await import("../../../webpack.config.js")).default;
  const configurations = configure({}, { mode: "development" }) as webpack.Configuration[];
  const compiler = webpack(configurations);
  compiler?.watch({}, (error, stats) =>
    console.log(error ?? stats?.toString({ preset: "errors-warnings", timings: true })),
  );

  const server = createServer(await getHttpsServerOptions(), answerFrom(String(configurations[0].output?.path)));
  server.listen(PORT, "localhost", () => console.log(`Serving the add-in at https://localhost:${PORT}`));
}

serveToExcel().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
