import path from "node:path";
import type { IPluginContext } from "@tarojs/service";
// Attribute → what is written where a page says nothing: empty or false, so that no screen reader ever says "undefined".
// JSON, because Taro compiles a plugin's own file only, and the runtime's half below reads the same table.
import ariaComponents from "./aria-components.json";

interface MiniPlatform {
  platform: string;
  template: { mergeComponents(context: IPluginContext, components: Record<string, Record<string, string>>): void };
  runtimePath: string | string[];
}

/** Brings aria-* from JSX into the compiled WXML, which Taro leaves out: TalkBack and VoiceOver have nothing else to say of a key made of views. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: "onSetupClose",
    fn(platform: MiniPlatform) {
      if (platform.platform !== "weapp") return;
      platform.template.mergeComponents(context, ariaComponents);
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, "aria-runtime.ts")].flat();
    },
  });
};
