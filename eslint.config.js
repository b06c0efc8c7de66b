import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";

/** The rooms that must stay free of Office, React, the network, the file system and the clock. */
const CORE = ["sheet", "japanese", "forms", "goal", "checks", "progress", "submission", "folder", "summary", "tables"];
const EDGES = ["messages", "excel", "xlsx", "sharepoint", "taskpane", "commands", "cli", "exports", "workbench"];

const product = ["excel", "xlsx", "sharepoint", "taskpane", "commands", "cli", "exports", "messages"];

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", "node_modules/**", "tests/output/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: CORE.map((room) => `src/${room}/**/*.ts`),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: EDGES.map((room) => `**/${room}/**`), message: "The core does not know its edges." },
            { group: ["react", "react-dom", "@fluentui/*", "office-addin-*", "node:*", "fs", "path", "hucre*", "@microsoft/*"], message: "The core is pure." },
          ],
        },
      ],
      "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension", "fetch", "window", "document", "localStorage", "process", "setTimeout", "setInterval", "crypto"],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock." },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core is deterministic." },
      ],
    },
  },
  {
    files: product.map((room) => `src/${room}/**/*.{ts,tsx}`),
    ignores: ["**/*.test.ts", "**/*.test.tsx"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["**/workbench/**"], message: "The product does not know the workbench." }] }],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXOpeningElement[name.name='summary']:not(:has(JSXAttribute[name.name='tabIndex']))", message: "office.js on the web passes over a summary without tabIndex={0} when Tab is pressed." },
        { selector: "JSXAttribute[name.name='tabIndex'] UnaryExpression", message: "office.js on the web lets Tab leave the pane from here: see common/focusStart.ts." },
      ],
    },
  },
  { files: ["src/cli/**", "src/workbench/**", "tests/**", "*.js"], languageOptions: { globals: globals.node }, rules: { "no-console": "off" } },
);
