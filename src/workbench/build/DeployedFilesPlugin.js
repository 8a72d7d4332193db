const { atBaseUrl } = require("./baseUrl");
const { helpPages } = require("./helpPages");

const METADATA = "functions.json";

/** Points the functions' help links to where the add-in is deployed, and writes the pages that they lead to. */
class DeployedFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("DeployedFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "DeployedFilesPlugin", stage }, () => {
        const metadata = compilation.getAsset(METADATA);
        if (!metadata) return;
        const text = atBaseUrl(metadata.source.source().toString());
        compilation.updateAsset(METADATA, new sources.RawSource(text));
        for (const [path, html] of helpPages(JSON.parse(text)))
          compilation.emitAsset(path, new sources.RawSource(html));
      });
    });
  }
}

module.exports = { DeployedFilesPlugin };
