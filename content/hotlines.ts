/**
 * Numbers that are in the phone before anything else is: no network, no account, first launch.
 * Hours stand beside every number, because some are silent at night. A number that nobody has verified here is not listed.
 */
export interface Hotline {
  number: string;
  /** Shown as the name when it says more than the number. */
  name: string;
  purpose: string;
  hours: string;
  /** Names of src/ui's pictures. */
  picture: "police" | "ambulance" | "fire" | "hotline" | "talk-heart" | "book-school" | "shield-heart" | "house";
  tone: "red" | "sun" | "violet" | "sky" | "leaf" | "amber";
  /** giant: the two keys of the urgent page · urgent: in its list · more: on the page of all numbers. */
  place: "giant" | "urgent" | "more";
  /** The day on which this city's staff last called and checked number and hours; null until they have. */
  verifiedOn: string | null;
}

/** The city's own line for children. Its number is not known to us: empty until the bureau fills it in, and hidden while empty. Never guessed. */
export const cityLine: Hotline = {
  number: "",
  name: "未保热线",
  purpose: "孩子的事都能说",
  hours: "24 小时",
  picture: "hotline",
  tone: "sun",
  place: "urgent",
  verifiedOn: null,
};

const national: readonly Hotline[] = [
  {
    number: "110",
    name: "110",
    purpose: "有人伤害孩子",
    hours: "24 小时",
    picture: "police",
    tone: "red",
    place: "giant",
    verifiedOn: null,
  },
  {
    number: "120",
    name: "120",
    purpose: "孩子病了伤了",
    hours: "24 小时",
    picture: "ambulance",
    tone: "red",
    place: "giant",
    verifiedOn: null,
  },
  // The national line for psychological aid: at least 18 hours a day in every prefecture; round the clock is not promised (gs.people.com.cn, 2024-12-27).
  {
    number: "12356",
    name: "12356",
    purpose: "心里难受，有人听",
    hours: "每天至少 18 小时，夜里可能没人接",
    picture: "talk-heart",
    tone: "violet",
    place: "urgent",
    verifiedOn: null,
  },
  { number: "119", name: "119", purpose: "着火了", hours: "24 小时", picture: "fire", tone: "red", place: "more", verifiedOn: null },
  {
    number: "12355",
    name: "12355",
    purpose: "青少年心事和法律",
    hours: "时间各地不一样，夜里可能没人接",
    picture: "book-school",
    tone: "sky",
    place: "more",
    verifiedOn: null,
  },
  {
    number: "12338",
    name: "12338",
    purpose: "妇女儿童受欺负",
    hours: "多半上班时间有人接",
    picture: "shield-heart",
    tone: "violet",
    place: "more",
    verifiedOn: null,
  },
  {
    number: "12345",
    name: "12345",
    purpose: "政府热线，啥事都能问",
    hours: "时间各地不一样",
    picture: "house",
    tone: "amber",
    place: "more",
    verifiedOn: null,
  },
];

export const hotlines: readonly Hotline[] = cityLine.number === "" ? national : [...national.slice(0, 2), cityLine, ...national.slice(2)];
