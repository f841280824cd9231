/**
 * What the demonstration city is made of. Every name is invented; places say that they are 示例. A real city replaces none of this: it
 * imports its own tree and roster.
 */
export const demonstration = {
  city: "示例市",
  counties: [
    {
      name: "示例麦田县",
      townships: [
        { name: "示例镇", villages: ["柳条村", "东坡村", "北场村"] },
        { name: "示例河湾乡", villages: ["枣林村", "石桥村", "前屯村"] },
      ],
    },
    {
      name: "示例槐荫县",
      townships: [
        { name: "示例杏园镇", villages: ["杏园村", "后营村", "南塘村"] },
        { name: "示例沙岗乡", villages: ["沙岗村", "马庄村", "西洼村"] },
      ],
    },
  ],
  /** The second village of the second township has no child director: its to-dos are the station's. */
  vacantVillage: "石桥村",
  surnames: ["王", "李", "张", "刘", "陈", "杨", "赵", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何"],
  girls: ["小禾", "小桃", "小荷", "小雨", "小兰", "小莹", "小月", "小梅", "小雪", "小蕊", "小琪", "小宁"],
  boys: ["小满", "小石", "小川", "小虎", "小松", "小磊", "小强", "小亮", "小杰", "小海", "小树", "小军"],
  grandmothers: ["桂英", "秀兰", "玉珍", "素芬", "凤英", "秀珍", "玉兰", "桂芳", "春花", "金凤"],
  grandfathers: ["德福", "长顺", "有田", "广生", "庆云", "保山"],
  mothers: ["红霞", "丽娟", "艳丽", "晓燕"],
  fathers: ["建军", "海涛", "志强", "永刚"],
  directors: ["李秀云", "孙桂兰", "周建国", "吴海燕", "郑红梅", "钱满仓", "冯玉兰", "陈国栋", "褚秀芝", "卫大勇", "蒋月华", "沈春生"],
  supervisors: ["赵明霞", "韩立新", "杨爱华", "朱振东"],
} as const;
