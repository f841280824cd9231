import { createCipheriv, createHash } from "node:crypto";
import { open, shut } from "./sealedFields";
import { fingerprint, seal, unseal } from "./sealing";

beforeAll(() => {
  process.env.SEALING_KEY = "a key for tests only, long enough";
});

test("the runtime's SM4 and SM3 give the standards' known answers (GB/T 32907, GB/T 32905)", () => {
  const key = Buffer.from("0123456789abcdeffedcba9876543210", "hex");
  const cipher = createCipheriv("sm4-ecb", key, null).setAutoPadding(false);
  expect(cipher.update(key).toString("hex")).toBe("681edf34d206965e86b3e94f536e4246");
  expect(createHash("sm3").update("abc").digest("hex")).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
});
test("what is sealed opens at its own place only, and not after a change", () => {
  const sealed = seal("王小禾", "children|1|name");
  expect(sealed).not.toContain("王小禾");
  expect(unseal(sealed, "children|1|name")).toBe("王小禾");
  expect(() => unseal(sealed, "children|2|name")).toThrow(/does not open/);
  expect(() => unseal(`${sealed.slice(0, -3)}AAA`, "children|1|name")).toThrow(/does not open/);
});
test("two seals of one text differ; two fingerprints don't", () => {
  expect(seal("a", "p")).not.toBe(seal("a", "p"));
  expect(fingerprint("a")).toBe(fingerprint("a"));
});
test("fields inside lists are sealed too, and what is absent stays so", () => {
  const document = { name: "王小禾", guardians: [{ phone: "139", kept: 1 }, { phone: null }], none: undefined };
  const sealed = shut(document, ["name", "guardians.phone", "missing.field"], "c|1");
  expect(JSON.stringify(sealed)).not.toMatch(/王小禾|139/);
  expect(open(sealed, ["name", "guardians.phone", "missing.field"], "c|1")).toEqual(document);
});
test("without a key nothing is sealed, and the message says what is missing but not the text", () => {
  process.env.SEALING_KEY = "short";
  expect(() => seal("王小禾", "p")).toThrow(/SEALING_KEY/);
  process.env.SEALING_KEY = "a key for tests only, long enough";
});
