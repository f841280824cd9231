import { useDidShow } from "@tarojs/taro";
import type { PropsWithChildren } from "react";
import { useSending } from "./cloud";
import { storage } from "./cloud/storage";
import { refreshLook, startLook } from "./ui";
import "./ui/styles";

startLook(storage);

export default function App({ children }: PropsWithChildren) {
  useDidShow(refreshLook);
  useSending();
  return children;
}
