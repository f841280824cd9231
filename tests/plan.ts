import { addDays, dayOf } from "#capabilities/calendar";
import { nextLookAt } from "#capabilities/children/rules";
import { type Child, type Guardian, orderOf } from "#capabilities/children/store";
import { titleOf } from "#capabilities/people/rules";
import type { HeldPost, Person } from "#capabilities/people/store";
import type { Place } from "#capabilities/places/store";
import type { Token } from "#capabilities/shapes";
import { noEpisodes, nothingOpen } from "#capabilities/todos/rules";
import { schedule } from "#content/schedule";

/** Two counties; 东镇 with 柳村 and the vacant 槐村; 西镇 with 杏村; 南镇 in the other county with 梨村. All names are invented. */

const since = Date.UTC(2020, 0, 1);

const place = (_id: string, name: string, tier: Place["tier"], path: string[]): Place => ({
  _id,
  name,
  tier,
  parentId: path.at(-2) ?? null,
  path,
  holders: [],
  vacant: true,
});
const city = ["city"];
const paths = {
  liu: [...city, "county-1", "east", "liu"],
  huai: [...city, "county-1", "east", "huai"],
  xing: [...city, "county-1", "west", "xing"],
  li: [...city, "county-2", "south", "li"],
};
type Village = keyof typeof paths;

const person = (_id: string, name: string, more: Partial<Person> = {}): Person => ({
  _id,
  openId: `open-${_id}`,
  name,
  phone: null,
  posts: [],
  wards: [],
  grants: {},
  ...more,
});

export interface Plan {
  places: Place[];
  people: Person[];
  children: Child[];
}

/** Everything at `now`; children's due days lie `dueIn` days ahead (0 = today, negative = past). */
export function plan(now: number, dueIn = 0): Plan {
  const places: Place[] = [
    place("city", "示例市", "city", city),
    place("county-1", "东县", "county", [...city, "county-1"]),
    place("county-2", "南县", "county", [...city, "county-2"]),
    place("east", "东镇", "township", [...city, "county-1", "east"]),
    place("west", "西镇", "township", [...city, "county-1", "west"]),
    place("south", "南镇", "township", [...city, "county-2", "south"]),
    place("liu", "柳村", "village", paths.liu),
    place("huai", "槐村", "village", paths.huai),
    place("xing", "杏村", "village", paths.xing),
    place("li", "梨村", "village", paths.li),
  ];
  const people: Person[] = [];
  const children: Child[] = [];

  const hold = (id: string, name: string, role: HeldPost["role"], placeId: string, until: number | null = null) => {
    const found = places.find((one) => one._id === placeId)!;
    const post: HeldPost = { role, placeId, place: found.name, from: since, until };
    people.push(person(id, name, { posts: [post] }));
    found.holders.push({ personId: id, role, title: titleOf(name, role), phone: "13800000000", from: since, until });
    found.vacant = found.holders.every((holder) => holder.until !== null);
  };
  hold("director-liu", "李卫国", "director", "liu");
  hold("director-xing", "周建国", "director", "xing");
  hold("director-li", "吴秀兰", "director", "li");
  hold("director-ended", "郑前任", "director", "liu", now - 86_400_000);
  hold("supervisor-east", "赵东来", "supervisor", "east");
  hold("supervisor-west", "钱西平", "supervisor", "west");
  hold("supervisor-south", "孙南生", "supervisor", "south");
  hold("counsellor-east", "陈小雨", "counsellor", "east");
  hold("counsellor-south", "林南溪", "counsellor", "south");
  hold("staff-county", "何县员", "staff", "county-1");

  const guardian = (childId: string, personId: string | null, relation: string, name: string, more: Partial<Guardian> = {}): Guardian => ({
    guardianId: `${childId}.${personId ?? "listed"}`,
    personId,
    relation,
    name,
    phone: "13900000000",
    confirmed: true,
    from: since,
    until: null,
    remindedFor: null,
    ...more,
  });
  const born = (_id: string, name: string, village: Village, token: Token, guardians: Guardian[]): void => {
    const dueFloor = addDays(dayOf(now), dueIn);
    const child: Child = {
      _id,
      name,
      sex: "girl",
      category: "leftBehind",
      token,
      village: places.find((one) => one._id === village)!.name,
      path: paths[village],
      guardians,
      checkin: { rhythmDays: 7, answers: [], dueFloor, worriedFloors: {} },
      nextDueDay: dueFloor,
      open: nothingOpen,
      episodes: noEpisodes,
      closedMissed: null,
      version: 0,
      nextLookAt: null,
      order: "",
    };
    children.push({ ...child, nextLookAt: nextLookAt(child, schedule, now), order: orderOf(child) });
    for (const one of guardians) {
      if (!one.personId) continue;
      const known = people.find((each) => each._id === one.personId) ?? people[people.push(person(one.personId, one.name)) - 1]!;
      known.wards.push({ childId: _id, from: since, until: one.until });
    }
  };
  people.push(person("child-he", "王小禾", { childId: "he" }), person("child-tao", "李小桃", { childId: "tao" }));
  born("he", "王小禾", "liu", "sprout", [
    guardian("he", "grandma", "奶奶", "王桂英"),
    guardian("he", "grandpa", "爷爷", "王德福"),
    guardian("he", "formerly", "亲戚", "王远亲", { until: now - 86_400_000 }),
  ]);
  born("man", "王小满", "liu", "wheat", [guardian("man", "grandma", "奶奶", "王桂英")]);
  born("tao", "李小桃", "liu", "fish", [guardian("tao", "neighbour", "奶奶", "李素芬")]);
  born("quiet", "陈小静", "liu", "bird", [guardian("quiet", null, "奶奶", "陈无机")]);
  born("huai", "刘小槐", "huai", "kite", [guardian("huai", "grandma-huai", "外婆", "刘秀珍")]);
  born("xing", "周小杏", "xing", "kite", [guardian("xing", "grandma-xing", "外婆", "周玉兰")]);
  born("li", "吴小梨", "li", "melon", [guardian("li", "grandma-li", "奶奶", "吴凤英")]);
  return { places, people, children };
}

export const open = (personId: string): string => `open-${personId}`;
