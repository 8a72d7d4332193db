const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { isEngine } = require("../build/plainFields");

const root = path.resolve(__dirname, "../../..");

/** Microsoft's own Excel client, which its loader would fetch from the network. */
const excelClient = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/** Where the built page stands: beside the other build caches, so that it never travels with the add-in's own dist. */
const outputPath = path.join(root, "node_modules/.cache/workbench/page");

/** The workbench's page: the spreadsheet with its charts, and the scripts that stand in for office.js in the pane. */
module.exports = {
  name: "workbench",
  context: root,
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    page: "./src/workbench/page/main.ts",
    officeBefore: "./src/workbench/page/officeBefore.ts",
    officeAfter: "./src/workbench/page/officeAfter.ts",
  },
  output: {
    path: outputPath,
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "/workbench/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
      { test: isEngine, loader: require.resolve("../build/plainFieldsLoader.js") },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "./src/workbench/page/index.html", chunks: ["page"], scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: excelClient, to: "excelClient.js" }] }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
  ],
  // The page travels from this machine to this machine: making it smaller would only make the start slower.
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "node_modules/.cache/webpack"),
    name: "workbench",
    buildDependencies: { config: [__filename] },
  },
};
