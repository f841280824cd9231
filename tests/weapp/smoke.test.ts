import { dist } from "./built";
import { readBundle } from "./bundle";
import { newPhone, setDataTable } from "./harness";

/** Every page of the compiled mini-program opens on a phone that nobody has joined with, with a network and without. */

afterAll(() => console.log(setDataTable()));

/** The cloud knows nobody: it says so when asked, and refuses everything else. */
const nobody = async (_name: string, data: unknown) => {
  const { operation } = data as { operation: string };
  const now = new Date().toISOString();
  if (operation === "people.me") return { ok: true, value: { me: null }, now };
  return { ok: false, error: { code: "notYours", message: "没有找到，或者不归您看。" }, now };
};

test("no package uses another's files, and every template can be read", () => {
  expect(readBundle(dist).warnings).toEqual([]);
});

test.each([true, false])("every page opens and shows words (network: %s)", async (online) => {
  for (const page of readBundle(dist).pages) {
    const phone = newPhone({ dist, cloud: nobody });
    await phone.network(online);
    const app = await phone.launch(page);
    expect(app.route()).toMatch(/./); // a page may send a stranger on to another
    expect(app.text()).toMatch(/\S/);
    phone.kill();
  }
});
