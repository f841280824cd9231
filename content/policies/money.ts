import type { Policy } from "./policy";

/** Money and relief. What each county pays is the county's to say, so no amount stands here. */

const readOn = { checkedOn: "2025-10-31", nextReviewOn: "2027-03-31", validUntil: null } as const;
const ask = "要带啥，去之前先问一问儿童主任。";
const county = "一个月多少钱，各县定的不一样，问一问儿童主任。";

export const money: readonly Policy[] = [
  {
    id: "unattended-allowance",
    picture: "alone",
    title: "没人照看的孩子有钱领",
    officialName: "事实无人抚养儿童基本生活补贴",
    words: ["事实孤儿", "爸妈坐牢", "爸妈失联", "爸妈重病", "补贴"],
    summary: "爸妈都管不了孩子，国家每月给孩子生活费。",
    sections: [
      {
        about: "who",
        sentences: [
          "爸爸妈妈两个人都管不了孩子。",
          "管不了是指：重残、重病、坐牢、强制戒毒、找不到人。",
          "一个不在了、一个管不了，也算。",
          "坐牢、戒毒、找不到人，要满 6 个月。",
        ],
      },
      {
        about: "gives",
        sentences: ["每月给孩子生活费。", county, "领了低保的，补上差的那一部分。", "这笔钱不算家里的收入，不影响吃低保。"],
      },
      { about: "bring", sentences: ["先填一张申请表，乡镇上有。", "能在网上查到的，不用您跑腿开证明。"] },
      { about: "where", sentences: ["到孩子户口在的乡镇办。", "自己去不了，村里可以帮着办。"] },
      {
        about: "note",
        sentences: [
          "乡镇 15 个工作日内查清楚，县里 15 个工作日内定下来。",
          "定下来的下个月开始发钱。",
          "孩子的事不会贴出来给人看。",
          "没办成，会写明为啥。",
        ],
      },
    ],
    source: {
      document: "关于进一步加强事实无人抚养儿童保障工作的意见",
      number: "民发〔2019〕62号",
      issuer: "民政部等 12 个部门",
      date: "2019",
    },
    ...readOn,
  },
  {
    id: "orphan-allowance",
    picture: "care-home",
    title: "没有爸妈的孩子有钱领",
    officialName: "孤儿基本生活费",
    words: ["孤儿", "爸妈不在了", "生活费"],
    summary: "爸妈都不在了，或者找不到，国家养到 18 岁。",
    sections: [
      { about: "who", sentences: ["不满 18 岁，爸爸妈妈都不在了。", "爸妈一直找不到的，也算。", "要由县里民政局认定。"] },
      { about: "gives", sentences: ["每月给孩子生活费。", county, "满了 18 岁还在上学，有的帮助接着给。"] },
      { about: "bring", sentences: [ask] },
      { about: "where", sentences: ["先找村里的儿童主任。", "由县里民政局来定。"] },
      { about: "note", sentences: ["孩子可以跟亲戚过，也可以到福利院、寄养家庭，或者被收养。"] },
    ],
    source: { document: "关于加强孤儿保障工作的意见", number: "国务院办公厅意见", issuer: "国务院办公厅", date: "2010" },
    ...readOn,
  },
  {
    id: "subsistence-allowance",
    picture: "card-money",
    title: "家里太难，可以问低保",
    officialName: "最低生活保障",
    words: ["低保", "吃低保", "没钱", "困难"],
    summary: "一家人平均下来钱不够过，国家每月补一点。",
    sections: [
      { about: "who", sentences: ["全家的钱按人头一算，比当地的线还低。", "家里的东西，像房和车，也要合规定。"] },
      { about: "gives", sentences: ["每月补钱。", "线是多少、补多少，各地不一样，问一问儿童主任。"] },
      { about: "bring", sentences: ["写一张保证书，答应让人查家里的钱。", "网上能查到的证明，不用您去开。"] },
      { about: "where", sentences: ["到户口在的乡镇办，也可以到住的乡镇问。"] },
      {
        about: "note",
        sentences: [
          "从头到尾一般 30 个工作日，难查的最多 45 个。",
          "会贴出来 7 天，让大家看一看。",
          "定下来的下个月开始发钱。",
          "没办成，3 个工作日内会告诉您为啥。",
        ],
      },
    ],
    source: { document: "最低生活保障审核确认办法", number: "民政部 2021 年办法", issuer: "民政部", date: "2021" },
    ...readOn,
  },
  {
    id: "near-threshold",
    picture: "house",
    title: "比低保好一点，也有帮助",
    officialName: "低保边缘家庭",
    words: ["低保边缘", "重病", "重残", "单人保"],
    summary: "收入比低保高一点，看病上学也能帮一把。",
    sections: [
      { about: "who", sentences: ["家里收入比低保线高，一般不到线的 1.5 倍。", "家里的东西，像房和车，也要合规定。"] },
      { about: "gives", sentences: ["看病、上学、遇到急事，能帮一把。", "家里有重病、重残的人，他一个人可以先吃低保。"] },
      { about: "bring", sentences: [ask] },
      { about: "where", sentences: ["到户口在的乡镇问。"] },
    ],
    source: {
      document: "关于进一步做好最低生活保障等社会救助兜底保障工作的通知",
      number: "2022 年通知",
      issuer: "民政部等部门",
      date: "2022",
    },
    ...readOn,
  },
  {
    id: "extreme-hardship",
    picture: "sick-bed",
    title: "没人养没收入，国家养",
    officialName: "特困人员救助供养",
    words: ["特困", "五保", "没人养"],
    summary: "干不动活、没收入、没人能养，国家管到底。",
    sections: [
      {
        about: "who",
        sentences: ["干不动活，没有收入，也没有人能养。", "不满 16 岁的孩子，算干不动活。", "16、17 岁的孩子怎么办，先问县里。"],
      },
      { about: "gives", sentences: ["吃、住、看病都有人管。", "领了的孩子管到 18 岁，还在上学的接着管。", county] },
      { about: "bring", sentences: [ask] },
      { about: "where", sentences: ["到户口在的乡镇办。"] },
      {
        about: "note",
        sentences: ["乡镇 15 个工作日查清楚，县里 15 个工作日定。", "孤儿和没人照看的孩子，两样里选一样，不能都领。"],
      },
    ],
    source: { document: "特困人员认定办法", number: "民政部办法第五条、第九条", issuer: "民政部", date: "2021" },
    ...readOn,
  },
  {
    id: "essential-spending",
    picture: "hospital",
    title: "看病上学把钱花光了",
    officialName: "刚性支出困难家庭",
    words: ["刚性支出", "看病花钱", "上学花钱", "花光"],
    summary: "看病、上学、康复花得太多，也能算困难家庭。",
    sections: [
      { about: "who", sentences: ["看病、上学、康复这些非花不可的钱，花得太多。", "花完以后，家里过不下去了。"] },
      { about: "gives", sentences: ["认下来以后，能得到当地给困难家庭的帮助。", "有哪几样，各地不一样，问一问儿童主任。"] },
      { about: "bring", sentences: ["看病、上学的票据先留好。", ask] },
      { about: "where", sentences: ["到户口在的乡镇问。"] },
      { about: "note", sentences: ["一般 30 个工作日，难查的最多 45 个。", "认下来管 12 个月以内，到时候要再看一次。"] },
    ],
    source: { document: "刚性支出困难家庭认定办法", number: "2025 年 1 月 1 日起施行", issuer: "民政部", date: "2025-01-01" },
    ...readOn,
  },
  {
    id: "temporary-relief",
    picture: "fire",
    title: "家里出了急事，先帮一把",
    officialName: "临时救助",
    words: ["着火", "车祸", "大病", "急事", "救急"],
    summary: "着火、出事、得大病，乡镇可以先给钱救急。",
    sections: [
      { about: "who", sentences: ["家里突然着火、出事、得了大病。", "或者一下子花了太多钱，过不下去了。"] },
      { about: "gives", sentences: ["救急的钱，给多少看情况。", "很急的，乡镇可以先帮，手续后补。"] },
      { about: "bring", sentences: ["急的时候先说事，手续可以后补。"] },
      { about: "where", sentences: ["打电话给儿童主任，或者直接到乡镇。"] },
    ],
    source: { document: "社会救助暂行办法", number: "国务院令第649号", issuer: "国务院", date: "2014" },
    ...readOn,
  },
  {
    id: "disabled-rehabilitation",
    picture: "doctor",
    title: "残疾孩子做康复有帮助",
    officialName: "残疾儿童康复救助",
    words: ["残疾", "康复", "听不见", "看不见", "自闭症", "说话晚"],
    summary: "6 岁以下的孩子做康复，国家帮着出钱。",
    sections: [
      {
        about: "who",
        sentences: [
          "6 岁以下，听、看、说、走路、脑子有困难，或有自闭症。",
          "低保、特困、孤儿和别的困难家庭先帮。",
          "有的地方大一点的孩子也帮，问一问。",
        ],
      },
      { about: "gives", sentences: ["帮着出康复的钱，康复机构和残联直接算。", "出多少，各地不一样。"] },
      { about: "bring", sentences: [ask] },
      {
        about: "where",
        sentences: ["到县里的残联办。", "户口在哪、居住证在哪，就到哪里的县残联。", "去哪家康复机构，在定下的名单里您自己选。"],
      },
    ],
    source: { document: "关于建立残疾儿童康复救助制度的意见", number: "国务院意见", issuer: "国务院", date: "2018" },
    ...readOn,
  },
];
