/** What tests of every kind share: TypeScript through SWC, also of packages that come as ES modules alone. */
const shared = {
  transform: {
    "^.+\\.(t|j|mj)sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|hyparquet|hyparquet-writer)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
};

export default {
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/tests/{unit,contract}/**/*.test.ts"] },
    { ...shared, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/src/**/*.test.tsx"], setupFilesAfterEnv: ["<rootDir>/tests/support/slowMachine.ts"] },
    { ...shared, displayName: "e2e", testEnvironment: "node", testMatch: ["<rootDir>/tests/e2e/**/*.e2e.ts"], setupFilesAfterEnv: ["<rootDir>/tests/e2e/secondTry.ts"] },
  ],
};
