/** One Jest run, several rooms: `unit` is quick and needs nothing built; the others run against the built bundles and the local cloud. */
const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};
const room = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: require("node:path").resolve(__dirname, ".."),
  testEnvironment: "node",
  transform,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/data/"],
  ...more,
});
module.exports = {
  testTimeout: 30_000,
  projects: [
    room("unit", ["{capabilities,cloudfunctions,content,desk,platform,src}/**/*.test.ts", "{capabilities,src}/**/*.test.tsx"]),
    room("local-cloud", ["local-cloud/**/*.test.ts"]),
    room("tidy", ["tests/tidy/**/*.test.ts"]),
    room("cloud", ["tests/{access,property,cloud}/**/*.test.ts"]),
    room("weapp", ["tests/weapp/**/*.test.ts"], { globalSetup: "<rootDir>/tests/weapp/built.ts" }),
    room("browser", ["tests/browser/**/*.test.ts"]),
  ],
};
