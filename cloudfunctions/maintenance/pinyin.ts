import { pinyin } from "pinyin-pro";
import type { Policy } from "../../content/policies/policy";

/** Each name an explainer is looked for by, as syllables run together and as their first letters: "gu er qian" is found as guerqian and geq. */
export function pinyinOf({ title, officialName, words }: Pick<Policy, "title" | "officialName" | "words">): string {
  const spelled = [title, officialName, ...words].flatMap((name) => {
    const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "removed", v: true });
    return [syllables.join(""), syllables.map((syllable) => syllable.slice(0, 1)).join("")];
  });
  return [...new Set(spelled)].filter(Boolean).join(" ");
}
