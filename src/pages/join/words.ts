import type { Step } from "./useJoin";

const counted = ["", "这个", "这两个", "这三个", "这四个"];

/** The one question of each step. */
export function titleOf(step: Step, children: number): string {
  switch (step) {
    case "privacy":
      return "先说三句话";
    case "code":
      return "家庭码是多少？";
    case "children":
      return `是${counted[children] ?? "这些"}孩子吗？`;
    case "relation":
      return "您是孩子的谁？";
    case "name":
      return "您怎么称呼？";
    case "size":
      return "哪个看着舒服？";
    case "reminder":
      return "要不要提醒您？";
  }
}

export const privacy = [
  { picture: "shield-heart", words: "孩子的事，只有村里、镇上管事的人看得到。" },
  { picture: "diary", words: "谁看过，都留下记录。" },
  { picture: "envelope-safe", words: "会保密，有危险才告诉能帮忙的人。" },
] as const;

export const aloudOf: Record<Step, string> = {
  privacy: `${privacy.map(({ words }) => words).join("")}愿意，就点同意。不愿意，点先不。`,
  code: "一共 8 位，儿童主任会念给您。写好了，点下一步。",
  children: "看看图画。是，就点是。不是，就点不是。",
  relation: "点一下图画就行。",
  name: "写您的名字，大家好认。电话可以不写。",
  size: "三行字，哪行看着舒服，就点哪行。",
  reminder: "到日子那天，微信里说一声。要，就点要提醒我。",
};
