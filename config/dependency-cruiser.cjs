/** Imports go downwards only, and in no circle (ARCHITECTURE.md). Each rule says what may not import what, and why. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(src|cloudfunctions|capabilities|platform|content|local-cloud|desk|tests|config)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "What goes in a circle can't be read from one end.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    only(
      "the-phone",
      "^src/",
      ["^src/", "^content/", "^capabilities/.*(contract|contracts|rules|calendar)[.]ts$"],
      "The phone takes types from contracts and code from rules and bundled content, nothing else.",
    ),
    {
      name: "types-only-from-contracts",
      comment: "zod at run time would cost the phone 81 KB.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^capabilities/.*contracts?[.]ts$", dependencyTypesNot: ["type-only"] },
    },
    only(
      "rules-are-pure",
      "^capabilities/.*rules[.]ts$",
      "^capabilities/",
      "Rules go from values to values: no clock, no database, no SDK, and so they run on the phone too.",
    ),
    {
      name: "rules-run-on-the-phone",
      comment: "A store's types are fine; its code would bring the SDK along.",
      severity: "error",
      from: { path: "^capabilities/.*rules[.]ts$" },
      to: { path: "(store|operations)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    only("capabilities", "^capabilities/", "^(capabilities|platform|content)/", "Capabilities stand on platform and content."),
    {
      name: "operations-call-no-operations",
      comment: "Another capability may use your rules and store, never your use cases.",
      severity: "error",
      from: { path: "^capabilities/[^/]+/" },
      to: { path: "^capabilities/[^/]+/operations\\.ts$", pathNot: "^capabilities/$1/" },
    },
    only(
      "doors",
      "^cloudfunctions/",
      "^(cloudfunctions|capabilities|platform|content)/",
      "Doors stand on capabilities and platform; maintenance also brings the content.",
    ),
    only("platform", "^platform/", "^platform/", "Platform wraps wx-server-sdk and knows nothing of us."),
    only("local-cloud", "^local-cloud/", "^local-cloud/", "The local cloud stands by itself."),
    {
      name: "nobody-deploys-the-desk",
      comment: "The desk is not the product.",
      severity: "error",
      from: { path: "^(src|cloudfunctions|capabilities|platform|local-cloud)/" },
      to: { path: "^(desk|tests)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$|^tests/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
