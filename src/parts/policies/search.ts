import type { Operations } from "../../cloud";

export type Policy = Operations["policies.list"]["output"]["policies"][number];

/** Explainers that bear what was typed: in their words, or spelled in pinyin, whole or by first letters (guer, gejbshf). */
export function find(policies: readonly Policy[], typed: string): Policy[] {
  const sought = typed.toLowerCase().replace(/\s/g, "");
  if (sought === "") return [...policies];
  const spelled = /^[a-z]+$/.test(sought);
  return policies.filter(({ title, officialName, words, summary, pinyin }) =>
    spelled ? pinyin.split(" ").some((each) => each.includes(sought)) : [title, officialName, summary, ...words].join(" ").includes(sought),
  );
}
