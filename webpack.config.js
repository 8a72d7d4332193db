const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { atBaseUrl } = require("./src/workbench/build/baseUrl");
const { DeployedFilesPlugin } = require("./src/workbench/build/DeployedFilesPlugin");
const { panePolicy, styleNonce } = require("./src/workbench/build/securityPolicy");

/** The files of src/functions that hold worksheet functions, a file an area. */
function functionFiles() {
  const folder = path.join(__dirname, "src/functions");
  const files = readdirSync(folder).map((file) => path.join(folder, file));
  return files.filter((file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes("@customfunction"));
}

function swc(syntax) {
  const transform = { react: { runtime: "automatic" } };
  return { loader: "swc-loader", options: { jsc: { parser: syntax, target: "es2020", transform } } };
}

/** What both parts of the add-in have in common. */
function shared(mode) {
  return {
    mode,
    target: ["web", "es2020"],
    // Never "eval": the content-security policy is the same in development and in production.
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: false,
  };
}

const output = { path: path.join(__dirname, "dist"), filename: "[name].js" };

/** A script that stands beside the page and is fetched when it is first asked for. */
function script(mode, name, entry) {
  return {
    ...shared(mode),
    name,
    entry,
    output,
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }) }] },
  };
}

/** The words of EXPLAIN, without the calls that associate functions. */
function explainer(mode) {
  return script(mode, "explainer", { explain: "./src/functions/explain/script.ts" });
}

/** What RISKSIM calculates with, which few cells need. */
function risksim(mode) {
  return script(mode, "risksim", { risksim: "./src/functions/simulate/script.ts" });
}

/** The pane's simulation, off the main thread. */
function simulator(mode) {
  const target = ["webworker", "es2020"];
  return { ...script(mode, "simulator", { simulate: "./src/taskpane/simulation/worker.ts" }), target };
}

/** The add-in as it is deployed: one page with the functions first, then the ribbon, then the pane as a lazy chunk. */
function addIn(mode) {
  return {
    ...shared(mode),
    name: "add-in",
    dependencies: ["explainer", "risksim", "simulator"],
    entry: { functions: "./src/functions/index.ts", commands: "./src/commands/index.ts" },
    output: {
      ...output,
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^(explain|risksim|simulate)\.js/ },
    },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc({ syntax: "typescript", tsx: true }) },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource", generator: { filename: "assets/[name].[contenthash:8][ext]" } },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
      new DeployedFilesPlugin(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "commands"],
        chunksSortMode: "manual",
        inject: "body",
        minify: false,
        scriptLoading: "defer",
        policy: panePolicy,
        styleNonce,
      }),
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/help/*", to: "help/[name][ext]" },
          { from: "assets/power-query/*", to: "power-query/[name][ext]" },
          { from: "manifest.xml", transform: (content) => atBaseUrl(content.toString()) },
        ],
      }),
    ],
    // Pages stay readable, so that an administrator can check their security policy.
    optimization: { minimizeOptions: { html: false } },
  };
}

module.exports = (env, { mode = "development" }) =>
  env.workbench
    ? require("./src/workbench/page/webpack.page.js")
    : [explainer(mode), risksim(mode), simulator(mode), addIn(mode)];
