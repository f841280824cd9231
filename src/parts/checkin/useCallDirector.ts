import Taro from "@tarojs/taro";
import { useState } from "react";
import { dial } from "../../cloud";
import type { Director } from "./words";

/** Dials the child director; where the post is vacant, opens all the numbers there are. */
export function useCallDirector(director: Director) {
  const [failed, setFailed] = useState<string | null>(null);
  function call(): void {
    setFailed(null);
    if (director) dial(director.phone).catch(() => setFailed(director.phone));
    else void Taro.navigateTo({ url: "/pages/hotlines/index" });
  }
  return { call, failed };
}
