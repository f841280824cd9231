// Used by Taro's builds only; Jest has its own transform.
module.exports = {
  presets: [["taro", { framework: "react", ts: true, compiler: "webpack5", useBuiltIns: false }]],
};
