import type { Tone } from "../../ui";
import type { Card } from "./words";

/** The ground a child's picture stands on; red and amber are kept for what they mean. */
export const tokenTones: Record<Card["token"], Tone> = {
  sprout: "leaf",
  wheat: "sun",
  fish: "sky",
  kite: "sun",
  bird: "sky",
  melon: "leaf",
};

/** What a picture shows, for who has no name to go by. */
export const tokenNames: Record<Card["token"], string> = {
  sprout: "小苗",
  wheat: "麦穗",
  fish: "小鱼",
  kite: "风筝",
  bird: "小鸟",
  melon: "西瓜",
};
