import { useDidShow } from "@tarojs/taro";
import type { PropsWithChildren } from "react";
import { storage } from "./cloud/storage";
import { refreshLook, startLook } from "./ui";
import "./ui/styles";

startLook(storage);

export default function App({ children }: PropsWithChildren) {
  useDidShow(refreshLook);
  return children;
}
