const { atBaseUrl } = require("./baseUrl");

const METADATA = "functions.json";

/**
 * Finishes what Excel reads about the functions: help links lead to where the add-in is deployed, and a function is called with the
 * errors of its range instead of being passed over, so that it can answer item by item and say why. The generator leaves that out.
 */
class DeployedFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("DeployedFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "DeployedFilesPlugin", stage }, () => {
        const generated = compilation.getAsset(METADATA);
        if (!generated) return;
        const metadata = JSON.parse(atBaseUrl(generated.source.source().toString()));
        const text = JSON.stringify({ ...metadata, allowErrorForDataTypeAny: true });
        compilation.updateAsset(METADATA, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { DeployedFilesPlugin };
