import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import type { Scale } from "./scale";
import { lookClasses, useLook } from "./useLook";

/** What it holds is shown at this size of type, whatever the page's own is: so that a size can be seen before it is chosen. */
export function Sample({ scale, children }: { scale: Scale; children: ReactNode }) {
  const look = useLook();
  return <View className={`yg sample${lookClasses({ ...look, scale })}`}>{children}</View>;
}
