import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";

/** The rooms that must stay free of Office, React, the network, the file system and the clock; each is built upon those before it and knows none after it. */
const CORE = ["sheet", "tables", "japanese", "forms", "goal", "progress", "checks", "submission", "folder", "summary"];
/** The rooms that know their surroundings, in the same order. */
const EDGES = ["messages", "xlsx", "excel", "sharepoint", "exports", "commands", "taskpane", "cli", "workbench"];
const product = EDGES.filter((room) => room !== "workbench");

/** Import patterns of the rooms that stand after a room. */
const laterRooms = (rooms, room) => rooms.slice(rooms.indexOf(room) + 1).map((later) => ({ regex: `^\\.\\./(?:.*/)?${later}(?:/|$)`, message: `${room} stands before ${later} and does not know it.` }));

/** Rooms whose folders stand in such an order, too; text and numbers need each other. What stands beside the folders is built of them, but for the `base` that they all know. */
const FOLDERS = [
  { room: "japanese", folders: [["lookup"], ["words"], ["text", "numbers"], ["subItems"], ["periods"], ["quantities"], ["arithmetic"], ["comparison"], ["reports"]] },
  { room: "goal", base: ["goalSheet", "remembered"], folders: [["headings"], ["fields"], ["rows"], ["answers"]] },
  { room: "xlsx", base: ["byteView", "fileLimits"], folders: [["numberFormats"], ["package"], ["rare"]] },
  { room: "excel", base: ["areaAddresses", "excelError", "excelPort", "excelRun"], folders: [["reading"], ["cells"], ["tables"]] },
  { room: "sharepoint", base: ["config", "goalList", "problem"], folders: [["graph"], ["signIn"], ["columns"], ["list"], ["outbox"], ["submitting"], ["summary"]] },
  { room: "cli", base: ["exit"], folders: [["terminal"], ["files"], ["options"], ["check", "manifest", "map", "read", "submit", "summary", "threads"]] },
];
const laterFolders = (folders, rank) => folders.slice(rank + 1).flat().map((later) => ({ regex: `^\\.\\./${later}(?:/|$)`, message: `${folders[rank].join(" and ")} stand before ${later} and do not know it.` }));
const besideFolders = (base) => (base ? [{ regex: `^\\.\\./(?!(?:${base.join("|")})$)\\w+$`, message: "What stands beside a room's folders is built of them." }] : []);

/** Packages that the core may use: pure functions of what they are given. */
const CORE_PACKAGES = ["valibot", "@noble/hashes/sha2", "@noble/hashes/utils"];
const coreImports = (room) => [
  { regex: `(?:^|/)(?:${EDGES.join("|")})(?:/|$)`, message: "The core does not know its edges." },
  ...laterRooms(CORE, room),
  { regex: `^(?!\\.\\.?/|(?:${CORE_PACKAGES.join("|")})$)`, message: "The core is pure." },
];
/** What a room may not import, and what one of its folders may not either. Words know by type what they are for. */
const importRules = (room, also = []) =>
  CORE.includes(room)
    ? { "no-restricted-imports": ["error", { patterns: [...coreImports(room), ...also] }] }
    : { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [...laterRooms(EDGES, room).map((pattern) => ({ ...pattern, allowTypeImports: room === "messages" })), ...also] }] };
/** What browsers, Node and Office add to the language, and the ways round the other names. */
const language = new Set(Object.keys(globals.es2025));
const surroundings = Object.keys({ ...globals.browser, ...globals.worker, ...globals.node }).filter((name) => !language.has(name));
const IMPURE_GLOBALS = [...surroundings, "Office", "Excel", "OfficeExtension", "globalThis", "eval", "Function"];

const PURE_SYNTAX = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
  { selector: "CallExpression[callee.name='Date']", message: "The core has no clock." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core is deterministic." },
  { selector: "MemberExpression[object.name=/^(?:Date|Math)$/][computed=true]", message: "Name the member, so that one sees that it is no clock and no chance." },
  { selector: ":not(NewExpression, MemberExpression, TSTypeReference) > Identifier[name=/^(?:Date|Math)$/]", message: "Name the member, so that one sees that it is no clock and no chance." },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: "The core has no time zone: Date.UTC." },
  { selector: "CallExpression[callee.property.name=/^[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]", message: "The core has no time zone: getUTC…" },
  { selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]", message: "The core does not know the machine's language." },
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]", message: "The core does not know the machine's language." },
  { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: "The core does not know the machine's language." },
  { selector: "ImportExpression, TSImportType", message: "The core is loaded whole, by imports that can be checked." },
];
const NO_LATE_WORKBENCH = { selector: "ImportExpression[source.value=/\\/workbench\\//]", message: "The product does not know the workbench." };

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
      // To leave a key out of an object is to name it.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-duplicate-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  ...CORE.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.ts", "**/testing/**"],
    rules: {
      ...importRules(room),
      "no-restricted-globals": ["error", ...IMPURE_GLOBALS],
      "no-restricted-syntax": ["error", ...PURE_SYNTAX],
    },
  })),
  ...product.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.ts", "**/*.test.tsx"],
    rules: { ...importRules(room), "no-restricted-syntax": ["error", NO_LATE_WORKBENCH] },
  })),
  ...FOLDERS.flatMap(({ room, base, folders }) =>
    folders.map((names, rank) => ({
      files: names.map((folder) => `src/${room}/${folder}/**/*.ts`),
      ignores: ["**/*.test.ts", "**/*Testing.ts"],
      rules: importRules(room, [...laterFolders(folders, rank), ...besideFolders(base)]),
    })),
  ),
  { files: ["src/**"], rules: { "no-template-curly-in-string": "error" } },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        NO_LATE_WORKBENCH,
        { selector: "JSXOpeningElement[name.name='summary']:not(:has(JSXAttribute[name.name='tabIndex']))", message: "office.js on the web passes over a summary without tabIndex={0} when Tab is pressed." },
        { selector: "JSXAttribute[name.name='tabIndex'] UnaryExpression", message: "office.js on the web lets Tab leave the pane from here: see common/focusStart.ts." },
      ],
    },
  },
  { files: ["src/cli/**", "src/workbench/**", "tests/**", "*.js"], languageOptions: { globals: globals.node }, rules: { "no-console": "off" } },
);
