import Taro from "@tarojs/taro";
import { PhoneFull, type PhoneStorage } from "./phone";

/** WeChat's storage: 1 MB a key, 10 MB in all, written before the call returns. JSON text, so that it reads back as it was. */
export const storage: PhoneStorage = {
  get<T>(key: string): T | null {
    const text: unknown = Taro.getStorageSync(key);
    if (typeof text !== "string" || text === "") return null;
    try {
      return JSON.parse(text) as T;
    } catch {
      return null; // unreadable, yet left where it is: nothing is thrown away for being strange
    }
  },
  set(key, value) {
    try {
      Taro.setStorageSync(key, JSON.stringify(value));
    } catch (failure) {
      throw new PhoneFull("手机快满了，没存下。", { cause: failure });
    }
  },
  remove(key) {
    Taro.removeStorageSync(key);
  },
  keys: () => Taro.getStorageInfoSync().keys ?? [],
};
