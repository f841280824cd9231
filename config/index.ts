import path from "node:path";
import { defineConfig } from "@tarojs/cli";

const here = (...parts: string[]) => path.resolve(__dirname, "..", ...parts);
/** Code outside src that the phone may use: rules of capabilities, bundled content, and the accessibility patch of the runtime. */
const alsoCompiled = [here("capabilities"), here("content"), here("config", "plugins")];
/** Sizes are plain px, so that 18 stays 18 on a narrow phone; Taro would turn them into rpx and rem. */
const postcss = { pxtransform: { enable: false, config: {} } };

export default defineConfig<"webpack5">({
  projectName: "yangguang-hutong",
  date: "2026-11-24",
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: "src",
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: "react",
  compiler: { type: "webpack5", prebundle: { enable: false } },
  // A stale cache once left a module out of a wing without a word; an unchanged tree is not built again anyway (config/build.mjs).
  cache: { enable: false },
  plugins: [here("config", "plugins", "aria.ts")],
  mini: {
    compile: { include: alsoCompiled },
    // What only one wing uses stays in that wing's package: the first package must open quickly on a weak network.
    optimizeMainPackage: { enable: true },
    postcss,
  },
  h5: {
    compile: { include: alsoCompiled },
    publicPath: "./",
    staticDirectory: "static",
    router: { mode: "hash" },
    postcss,
    webpackChain(chain) {
      // Without this every page's chunk carries its own copy of Taro's components.
      chain.optimization.splitChunks({
        chunks: "all",
        minSize: 0,
        cacheGroups: {
          vendor: { name: "vendor", test: /node_modules/, minChunks: 2, priority: 10 },
          default: false,
          defaultVendors: false,
        },
      });
    },
  },
});
