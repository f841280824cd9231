import { type Answers, questions } from "./questions";

/** The day of the texts from which the rules were read; the result says it. */
export const rulesAsOf = "2025-10-31";

/** What a rule wants to know: answers that fit, and answers with which somebody must be asked. Any other: it is not for this family. */
interface Need {
  fits: readonly string[];
  ask: readonly string[];
}
interface Rule {
  policyId: string;
  /** The rule's own sentence, with the document it stands in. */
  sentence: string;
  needs: Readonly<Record<string, Need>>;
  /** What would change the result. */
  change: string;
}
/** likely: 很可能行 · ask: 要问一问. Never 可以 or 不行: the township decides. */
export interface Found {
  policyId: string;
  standing: "likely" | "ask";
  sentence: string;
  fact: string;
  change: string;
}

/** Where the line is the county's own (低保, 刚性支出), no answer of a family can make it likely: it is always to be asked. */
const rules: readonly Rule[] = [
  {
    policyId: "unattended-allowance",
    sentence: "爸妈都管不了孩子，每月有生活费（民发〔2019〕62号）。",
    needs: { parents: { fits: ["neither"], ask: ["lately", "unsure"] } },
    change: "坐牢、戒毒、找不到人，要满 6 个月才算。",
  },
  {
    policyId: "orphan-allowance",
    sentence: "不满 18 岁，爸妈都不在了或找不到，每月有生活费（国务院办公厅意见）。",
    needs: { parents: { fits: ["gone"], ask: ["unsure"] } },
    change: "要由县里民政局认定。",
  },
  {
    policyId: "subsistence-allowance",
    sentence: "全家的钱按人头算，比当地的线低，每月补钱（民政部 2021 年办法）。",
    needs: { income: { fits: [], ask: ["short", "unsure"] } },
    change: "线是多少，各地不一样。",
  },
  {
    policyId: "temporary-relief",
    sentence: "家里着火、出事、得大病，可以先救急（国务院令第649号）。",
    needs: { event: { fits: ["yes"], ask: ["unsure"] } },
    change: "事情大小由乡镇看。",
  },
  {
    policyId: "essential-spending",
    sentence: "看病、上学花得太多，也能算困难家庭（2025 年 1 月 1 日起）。",
    needs: { spending: { fits: [], ask: ["yes", "unsure"] } },
    change: "花了多少才算，各地不一样。票据先留好。",
  },
  {
    policyId: "disabled-rehabilitation",
    sentence: "6 岁以下的残疾孩子做康复有帮助（国务院意见）。",
    needs: { disability: { fits: ["yes"], ask: ["unsure"] }, age: { fits: ["young"], ask: ["school", "older", "unsure"] } },
    change: "有的地方，大一点的孩子也帮。",
  },
];

const wordsOf = (questionId: string, answer: string): string =>
  questions.find(({ id }) => id === questionId)?.options.find(({ id }) => id === answer)?.words ?? "没答";

/** What may be there for a family, most likely first. A question that was not answered is one that is unsure. */
export function findBenefits(answers: Answers): Found[] {
  const found = rules.flatMap(({ policyId, sentence, needs, change }): Found[] => {
    const each = Object.entries(needs).map(([id, need]) => ({ id, need, answer: answers[id] ?? "unsure" }));
    if (each.some(({ need, answer }) => !need.fits.includes(answer) && !need.ask.includes(answer))) return [];
    const standing = each.every(({ need, answer }) => need.fits.includes(answer)) ? "likely" : "ask";
    const fact = each.map(({ id, answer }) => wordsOf(id, answer)).join("；");
    return [{ policyId, standing, sentence, fact, change }];
  });
  return [...found.filter(({ standing }) => standing === "likely"), ...found.filter(({ standing }) => standing === "ask")];
}
