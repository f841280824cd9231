import Taro from "@tarojs/taro";
import { slowPace, type Voice } from "./phone";

/** The plugin 同声传译, as far as it is used here. A city adds it in its account; nothing depends on it. */
interface SpeechPlugin {
  textToSpeech(request: { lang: "zh_CN"; tts: true; content: string; success(result: { filename: string }): void; fail(): void }): void;
}
declare const requirePlugin: ((name: string) => SpeechPlugin) | undefined;

const plugin = findPlugin();

/** requirePlugin throws where the plugin was not added. */
function findPlugin(): SpeechPlugin | null {
  try {
    return typeof requirePlugin === "function" ? (requirePlugin("WechatSI") ?? null) : null;
  } catch {
    return null;
  }
}

let hushCurrent: () => void = () => undefined;

/** WeChat has no voice of its own: the plugin makes a sound file, and the phone plays it. */
export const voice: Voice = {
  ready: () => plugin !== null,
  subscribe: () => () => undefined, // a plugin is there from the start or not at all
  say(sentence, ended, slowly = false) {
    voice.hush();
    let over = false;
    const sound = Taro.createInnerAudioContext();
    const end = () => {
      if (over) return;
      over = true;
      sound.destroy();
      ended();
    };
    hushCurrent = end;
    sound.onEnded(end);
    sound.onError(end);
    plugin?.textToSpeech({
      lang: "zh_CN",
      tts: true,
      content: sentence,
      success({ filename }) {
        if (over) return;
        sound.src = filename;
        sound.playbackRate = slowly ? slowPace : 1;
        sound.play();
      },
      fail: end,
    });
  },
  hush: () => hushCurrent(),
};
