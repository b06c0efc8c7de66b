import { chmod } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { Marked } from "marked";
import webpack from "webpack";
import { licenceTexts } from "./webpack.licences.js";

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

/** Microsoft's servers are where the shipped page loads office.js from; the workbench serves the very same file locally. */
const CDN = "https://appsforoffice.microsoft.com";
const OFFICE_JS_ON_CDN = `${CDN}/lib/1/hosted/office.js`;
/** What office.js loads for Excel on each platform; copied for networks that do not reach Microsoft's servers. */
const OFFICE_JS_FILES = ["office.js", "excel-{web,mac,ios}-16.00.js", "excel-win32-16.0{0,1}.js", "{ja-jp,en-us}/office_strings.js"];

/** Hash of the empty text: Griffel adds an empty style element and fills it through the CSSOM, which needs nothing more. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const SIGN_IN = "https://login.microsoftonline.com";

/** Content Security Policy of the shipped pages: their own files, Graph, sign-in and office.js, nothing else. */
function contentSecurityPolicy(officeJsOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeJsOrigin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self' https://graph.microsoft.com ${SIGN_IN}`,
    `frame-src 'self'${officeJsOrigin} ${SIGN_IN}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Licences of what is bundled, which have to go with it. */
const LICENCES = "licences.txt";

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
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** `rules/<rule id>.html`, where findings link to. */
function rulePageFile({ absoluteFilename }) {
  return `rules/${path.basename(path.dirname(absoluteFilename))}.html`;
}

const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/** Whether a paragraph is English, whatever Japanese words it quotes; what is said in both languages begins in Japanese. */
function isEnglish(html) {
  const text = html.replace(/<[^>]*>/g, "");
  return !/^\p{sc=Han}/u.test(text) && count(text, /[A-Za-z]/g) > count(text, /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/gu);
}

/** Markdown of a rule's page: English is told from Japanese, and of links to what is not published with it only the words stay. */
const ruleMarkdown = new Marked({
  renderer: {
    paragraph({ tokens }) {
      const text = this.parser.parseInline(tokens);
      return `<p${isEnglish(text) ? ' lang="en"' : ""}>${text}</p>\n`;
    },
    link({ href, tokens }) {
      return /^https:/.test(href) ? false : this.parser.parseInline(tokens);
    },
  },
});

/** A rule's page as a page of its own, under the policy of the others. */
function rulePage(markdown) {
  const text = markdown.toString("utf8");
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "";
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${title}</title><link rel="stylesheet" href="rulePage.css"></head>
<body>${ruleMarkdown.parse(text, { async: false })}</body></html>
`;
}

/** The shipped pages, each with the script of its name. */
const PAGES = {
  taskpane: "src/taskpane/taskpane.html",
  signIn: "src/sharepoint/signIn/signIn.html",
  signInRedirect: "src/sharepoint/signIn/signInRedirect.html",
  print: "src/exports/print/print.html",
};

/** The shipped add-in; `--env officeJs=self` makes it carry office.js itself. */
const addIn = ({ officeJs }) => ({
  ...common,
  name: "add-in",
  target: ["web", "es2022"],
  devtool: false,
  entry: {
    taskpane: inRoot("src/taskpane/index.tsx"),
    signIn: inRoot("src/sharepoint/signIn/dialogPage.ts"),
    signInRedirect: inRoot("src/sharepoint/signIn/redirectPage.ts"),
    print: inRoot("src/exports/print/page.ts"),
  },
  output: { path: inRoot("dist/web"), filename: "[name].[contenthash:8].js", clean: true },
  plugins: [
    ...Object.entries(PAGES).map(([page, template]) => new HtmlPlugin({
      template: inRoot(template),
      filename: `${page}.html`,
      chunks: [page],
      scriptLoading: "defer",
      templateParameters:
        officeJs === "self"
          ? { officeJs: "office-js/office.js", contentSecurityPolicy: contentSecurityPolicy("") }
          : { officeJs: OFFICE_JS_ON_CDN, contentSecurityPolicy: contentSecurityPolicy(` ${CDN}`) },
    })),
    new CopyPlugin({
      patterns: [
        { from: inRoot("assets"), to: "assets", globOptions: { ignore: ["**/*.svg", "**/*.mjs"] } },
        { from: inRoot("manifest.xml") },
        { from: inRoot("src/taskpane/config.json") },
        { from: inRoot("src/taskpane/checks.json") },
        { from: inRoot("src/taskpane/families.json") },
        { from: inRoot("src/taskpane/taskpane.css") },
        { from: inRoot("src/exports/print/print.css") },
        { from: inRoot("src/checks/rulePage.css"), to: "rules" },
        { from: "*/README.md", context: inRoot("src/checks"), to: rulePageFile, transform: rulePage },
        ...(officeJs === "self" ? OFFICE_JS_FILES.map((from) => ({ from, to: "office-js", context: inRoot("node_modules/@microsoft/office-js/dist"), info: { minimized: true } })) : []),
      ],
    }),
    licenceTexts(LICENCES),
    // Maps are for us, not for the web server: they stay outside of the folder that is published.
    new webpack.SourceMapDevToolPlugin({ filename: "../maps/[file].map", append: false }),
  ],
});

const node = {
  ...common,
  target: "node20",
  externalsPresets: { node: true },
};

/** File of the command that package.json names as its `bin`: npm runs it as a program of its own. */
const COMMAND = "goal-sheet.cjs";

/** Lets a file be run once it is written. */
const executable = (file) => ({ apply: ({ hooks }) => hooks.afterEmit.tapPromise("executable", () => chmod(file, 0o755)) });

const commandLine = {
  ...node,
  name: "cli",
  module: { ...common.module, parser: { javascript: { worker: ["Worker from node:worker_threads", "..."] } } },
  entry: { "goal-sheet": inRoot("src/cli/main.ts") },
  output: { path: inRoot("dist/cli"), filename: "[name].cjs", chunkFilename: "[name].cjs", clean: true },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: COMMAND }), licenceTexts(LICENCES), executable(inRoot("dist/cli", COMMAND))],
  // The threads' libraries in the threads' own file: only modules of one file call each other directly.
  optimization: { splitChunks: false },
};

/** Japanese glyphs for the workbench; the product ships no font. */
const FONT = inRoot("node_modules/@fontsource/biz-udgothic");

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
        { from: "{400,700}.css", context: FONT, to: "fonts" },
        { from: "files/*.woff2", context: FONT, to: "fonts" },
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

export default (env = {}) => [addIn(env), commandLine, workbenchPage, workbenchServer];
