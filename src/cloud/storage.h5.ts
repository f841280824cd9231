import { PhoneFull, type PhoneStorage } from "./phone";

/** In the browser one window name is one phone: two frames side by side are two phones and share nothing. */
const prefix = () => `${window.name}/`;

/** The browser's storage behind the same face as WeChat's. */
export const storage: PhoneStorage = {
  get<T>(key: string): T | null {
    const text = localStorage.getItem(prefix() + key);
    if (text === null) return null;
    try {
      return JSON.parse(text) as T;
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(prefix() + key, JSON.stringify(value));
    } catch (failure) {
      throw new PhoneFull("手机快满了，没存下。", { cause: failure });
    }
  },
  remove(key) {
    localStorage.removeItem(prefix() + key);
  },
  keys: () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix()))
      .map((key) => key.slice(prefix().length)),
};
