import { slowPace, type Voice } from "./phone";

const synthesis = typeof window.speechSynthesis === "undefined" ? null : window.speechSynthesis;
const chinese = () => synthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith("zh")) ?? null;

/** The browser's own voice, offered only where it has a Chinese one: a browser without voices stays silent and says nothing of it. */
export const voice: Voice = {
  ready: () => chinese() !== null,
  subscribe(listener) {
    synthesis?.addEventListener("voiceschanged", listener);
    return () => synthesis?.removeEventListener("voiceschanged", listener);
  },
  say(sentence, ended, slowly = false) {
    voice.hush();
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = chinese();
    utterance.lang = "zh-CN";
    utterance.rate = slowly ? slowPace : 1;
    utterance.onend = ended;
    utterance.onerror = ended;
    synthesis?.speak(utterance);
  },
  hush: () => synthesis?.cancel(),
};
