/** 我家能领什么: at most six questions, each answered by one tap, and 说不清 always one of them. */
export interface Option {
  id: string;
  words: string;
  picture: string;
}
export interface Question {
  id: string;
  ask: string;
  options: readonly Option[];
}
export type Answers = Readonly<Record<string, string>>;

const unsure: Option = { id: "unsure", words: "说不清", picture: "unsure" };

export const questions: readonly Question[] = [
  {
    id: "age",
    ask: "孩子多大了？",
    options: [
      { id: "young", words: "6 岁以下", picture: "tk-sprout" },
      { id: "school", words: "7 到 15 岁", picture: "school-bag" },
      { id: "older", words: "16、17 岁", picture: "book-school" },
      unsure,
    ],
  },
  {
    id: "parents",
    ask: "爸爸妈妈现在怎么样？",
    options: [
      { id: "caring", words: "有人能管孩子", picture: "trusted" },
      { id: "gone", words: "都不在了，或一直找不到", picture: "alone" },
      { id: "neither", words: "都管不了：重病、重残，或坐牢、失联半年多", picture: "sick-bed" },
      { id: "lately", words: "都管不了，还不到半年", picture: "clock" },
      unsure,
    ],
  },
  {
    id: "disability",
    ask: "孩子身体有残疾，或有自闭症吗？",
    options: [{ id: "yes", words: "有", picture: "doctor" }, { id: "no", words: "没有", picture: "mood-happy" }, unsure],
  },
  {
    id: "income",
    ask: "家里的钱够过日子吗？",
    options: [
      { id: "allowance", words: "正吃着低保", picture: "card-money" },
      { id: "short", words: "不够过", picture: "rain-sad" },
      { id: "enough", words: "够过", picture: "house" },
      unsure,
    ],
  },
  {
    id: "event",
    ask: "最近家里出过急事吗？",
    options: [{ id: "yes", words: "着火、出事、得大病", picture: "fire" }, { id: "no", words: "没有", picture: "mood-happy" }, unsure],
  },
  {
    id: "spending",
    ask: "看病、上学，把钱花光了吗？",
    options: [{ id: "yes", words: "花光了", picture: "hospital" }, { id: "no", words: "没有", picture: "mood-happy" }, unsure],
  },
];
