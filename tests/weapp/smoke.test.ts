import { buildTimeLimit, builtBundle } from "./built";
import { readBundle } from "./bundle";
import { newPhone, setDataTable } from "./harness";

/** Every page of the compiled mini-program opens on a phone that nobody has joined with, with a network and without. */

let dist = "";
beforeAll(() => {
  dist = builtBundle();
}, buildTimeLimit);
afterAll(() => console.log(setDataTable()));

const nobody = async () => ({ ok: true, value: { me: null }, now: new Date().toISOString() });

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
