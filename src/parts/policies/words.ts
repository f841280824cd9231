import { dayOf } from "#capabilities/calendar";
import type { Policy } from "./search";

export const headings: Record<Policy["sections"][number]["about"], string> = {
  who: "谁能用上",
  gives: "给啥",
  bring: "带啥",
  where: "去哪儿",
  note: "还要知道",
};

/** Whether the document itself has run out. */
export const expired = ({ validUntil }: Policy, now: number): boolean => validUntil !== null && dayOf(now) > validUntil;

/** 民发〔2019〕62号 · 民政部等 12 个部门 · 2019 */
export const sourceWords = ({ source }: Policy): string => `《${source.document}》${source.number} · ${source.issuer} · ${source.date}`;

/** The sections with the place of each heading in the reading, its sentences following it. */
export function numbered({ sections }: Policy): (Policy["sections"][number] & { from: number })[] {
  let next = 1; // the summary is read first
  return sections.map((section) => {
    const from = next;
    next += section.sentences.length + 1;
    return { ...section, from };
  });
}

/** Every sentence in the order in which it is read aloud, headings among them. */
export const sentencesOf = (policy: Policy): string[] => [
  policy.summary,
  ...policy.sections.flatMap(({ about, sentences }) => [headings[about], ...sentences]),
];
