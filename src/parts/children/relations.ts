import type { PictureName } from "../../ui";

const pictures: readonly (readonly [string, PictureName])[] = [
  ["奶奶", "grandma"],
  ["外婆", "grandma"],
  ["爷爷", "grandpa"],
  ["外公", "grandpa"],
  ["妈妈", "care-home"],
  ["爸爸", "director"],
];

/** The bust that stands for a guardian, by what the child calls them: 奶奶, or 奶奶 王秀英. */
export const relationPicture = (title: string): PictureName => pictures.find(([relation]) => title.startsWith(relation))?.[1] ?? "trusted";
