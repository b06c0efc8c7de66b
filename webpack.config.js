import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

/** Where the shipped page loads office.js from; the workbench serves the very same file locally. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const common = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
        },
      },
      { test: /\.css$/, type: "asset/source" },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

const addIn = {
  ...common,
  name: "add-in",
  entry: { taskpane: inRoot("src/taskpane/index.tsx") },
  output: { path: inRoot("dist/web"), filename: "[name].[contenthash:8].js", clean: true },
  plugins: [
    new HtmlPlugin({
      template: inRoot("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
      templateParameters: { officeJs: OFFICE_JS },
    }),
    new CopyPlugin({
      patterns: [
        { from: inRoot("assets"), to: "assets", globOptions: { ignore: ["**/*.svg", "**/*.mjs"] } },
        { from: inRoot("manifest.xml") },
        { from: inRoot("src/taskpane/config.json") },
      ],
    }),
  ],
};

const node = {
  ...common,
  target: "node20",
  externalsPresets: { node: true },
};

const commandLine = {
  ...node,
  name: "cli",
  entry: { "goal-sheet": inRoot("src/cli/main.ts") },
  output: { path: inRoot("dist/cli"), filename: "[name].cjs", clean: true },
};

const workbenchPage = {
  ...common,
  name: "workbench-page",
  entry: { workbench: inRoot("src/workbench/page/index.tsx") },
  output: { path: inRoot("dist/workbench/web"), filename: "[name].js", clean: true },
  plugins: [
    new HtmlPlugin({ template: inRoot("src/workbench/page/workbench.html"), filename: "index.html" }),
    new CopyPlugin({
      patterns: [
        { from: inRoot("src/workbench/page/*.css"), to: "[name][ext]" },
        { from: inRoot("src/workbench/samples/files"), to: "samples" },
        { from: inRoot("node_modules/@fontsource/biz-udgothic/files/biz-udgothic-japanese-{400,700}-normal.woff2"), to: "fonts/[name][ext]" },
      ],
    }),
  ],
};

const workbenchServer = {
  ...node,
  name: "workbench-server",
  entry: { server: inRoot("src/workbench/server/main.ts") },
  node: { __dirname: false },
  // Native database binding: loaded from node_modules, not bundled.
  externals: { libsql: "commonjs libsql" },
  output: { path: inRoot("dist/workbench"), filename: "[name].cjs", clean: { keep: /^web\// } },
};

export default [addIn, commandLine, workbenchPage, workbenchServer];
