/** The desk: whose phone is shown, what time it is, whether there is a network, and what was sent. */

interface Person {
  id: string;
  name: string;
  roles: string[];
  place: string;
}
interface Message {
  at: string;
  template: string;
  data: Record<string, { value: string }>;
  sent: boolean;
}

const chosenKey = "desk/person";
const roleNames: Record<string, string> = { guardian: "监护人", director: "儿童主任", supervisor: "未保站督导员" };
const templateNames: Record<string, string> = { TEMPLATE_DUE: "报平安提醒", TEMPLATE_TODO: "待办提醒" };
const traySeconds = 3;

const by = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
let people: Person[] = [];

const ask = async <T>(path: string, body?: object): Promise<T> => {
  const response = await fetch(
    path,
    body ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {},
  );
  const value = await response.json();
  if (!response.ok) throw new Error(value.message);
  return value as T;
};
const element = (tag: string, text: string, more: Record<string, string> = {}): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(more)) made.setAttribute(name, value);
  return made;
};

/** A frame's name is fixed when it is made, and the app keeps each phone's storage under it: so each person gets a new frame. */
function showPhone(personId: string): void {
  const frame = element("iframe", "", { id: "phone", title: "阳光护童小程序", name: `phone-${personId}`, src: "/index.html" });
  by("phone").replaceWith(frame);
}

async function enter(person: Person | null): Promise<void> {
  await ask("/demo/enter", person ? { personId: person.id } : {});
  sessionStorage.setItem(chosenKey, person?.id ?? "");
  showPhone(person?.id ?? `new-${Date.now()}`);
  by("whose").textContent = person ? `${person.name} 的手机 · ${describe(person)}` : "一部新手机";
  list();
}

const describe = ({ roles, place }: Person) => `${roles.map((role) => roleNames[role]).join("、")} · ${place}`;

function list(): void {
  const wanted = by<HTMLInputElement>("search").value.trim();
  const chosen = sessionStorage.getItem(chosenKey);
  const found = people.filter((person) => `${person.name}${describe(person)}`.includes(wanted));
  const shown = Object.keys(roleNames).flatMap((role) => {
    const group = found.filter((person) => person.roles.at(-1) === role);
    return group.length === 0
      ? []
      : [element("h3", `${roleNames[role]} ${group.length} 人`), ...group.map((person) => keyOf(person, person.id === chosen))];
  });
  by("people").replaceChildren(...(shown.length > 0 ? shown : [element("p", "没有这个人，换个字找找。")]));
}

function keyOf(person: Person, pressed: boolean): HTMLElement {
  const key = element("button", person.name, { type: "button", "aria-pressed": String(pressed) });
  key.append(element("small", person.roles.length > 1 ? describe(person) : person.place));
  key.onclick = () => void enter(person);
  return key;
}

const china = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  month: "long",
  day: "numeric",
  weekday: "long",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

async function showTime(): Promise<void> {
  const { now } = await ask<{ now: string }>("/demo/clock");
  const text = china.format(new Date(now));
  by("clock").textContent = text;
  by("phone-time").textContent = text.slice(-5);
}

async function showTray(): Promise<void> {
  const messages = (await ask<Message[]>("/demo/messages")).reverse();
  by("count").textContent = messages.length > 0 ? `${messages.length} 条` : "";
  const cards = messages.slice(0, 30).map(({ at, template, data, sent }) => {
    const card = element("div", "", { class: sent ? "message" : "message unsent" });
    card.append(
      element("b", `${templateNames[template] ?? template} · ${china.format(new Date(at))}`),
      element(
        "p",
        Object.values(data)
          .map((field) => field.value)
          .join(" · "),
      ),
    );
    if (!sent) card.append(element("p", "没送到：这个人没点过“提醒我”"));
    return card;
  });
  by("tray").replaceChildren(
    ...(cards.length > 0 ? cards : [element("p", "还没有。在手机里点了“提醒我”的人才收得到。", { class: "quiet" })]),
  );
}

async function move(hours: number): Promise<void> {
  const keys = document.querySelectorAll<HTMLButtonElement>("[data-hours]");
  for (const key of keys) key.disabled = true;
  await ask("/demo/clock", { hours });
  by<HTMLIFrameElement>("phone").contentWindow?.location.reload();
  await Promise.all([showTime(), showTray()]);
  for (const key of keys) key.disabled = false;
}

async function setNetwork(online: boolean): Promise<void> {
  await ask("/demo/network", { online });
  const network = by("network");
  network.setAttribute("aria-checked", String(online));
  network.querySelector("b")!.textContent = online ? "有网" : "没网";
  by("phone-signal").textContent = online ? "信号 ▂▄▆" : "无服务";
}

async function changePost(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const { personId, placeId } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const role = placeId!.startsWith("township") ? "supervisor" : "director";
  const path = (event.submitter as HTMLButtonElement).value;
  const said = await ask<{ vacant: boolean }>(`/demo/${path}`, { personId, role, placeId }).catch((error: Error) => error.message);
  by("post-said").textContent = typeof said === "string" ? said : said.vacant ? "这个岗空着了，待办归未保站。" : "好了，换他的手机看看。";
  await loadPeople();
}

async function loadPeople(): Promise<void> {
  people = await ask<Person[]>("/demo/people");
  list();
  const form = by<HTMLFormElement>("post");
  (form.elements.namedItem("personId") as HTMLSelectElement).replaceChildren(
    ...people.map((person) => element("option", `${person.name}（${describe(person)}）`, { value: person.id })),
  );
}

async function start(): Promise<void> {
  const places = await ask<{ id: string; name: string }[]>("/demo/places");
  (by<HTMLFormElement>("post").elements.namedItem("placeId") as HTMLSelectElement).replaceChildren(
    ...places.map((place) => element("option", place.name, { value: place.id })),
  );
  await loadPeople();
  const chosen = sessionStorage.getItem(chosenKey);
  await setNetwork(true);
  await enter(people.find((person) => person.id === (chosen ?? "guardian-1-1")) ?? null);
  await Promise.all([showTime(), showTray()]);
  by<HTMLInputElement>("search").oninput = list;
  by("stranger").onclick = () => void enter(null);
  by("network").onclick = () => void setNetwork(by("network").getAttribute("aria-checked") === "false");
  by<HTMLFormElement>("post").onsubmit = (event) => void changePost(event);
  for (const key of document.querySelectorAll<HTMLButtonElement>("[data-hours]")) key.onclick = () => void move(Number(key.dataset.hours));
  setInterval(() => void Promise.all([showTime(), showTray()]), traySeconds * 1000);
}

void start();

export {};
