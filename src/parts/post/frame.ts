import type { ReactNode } from "react";
import type { ScreenProps } from "../../ui";

/** What every part of a post's home gets: whose it is, for which place, and the bars around it. */
export interface Post {
  person: string;
  placeId: string;
  place: string;
  /** Of the whole township, not of one village. */
  station: boolean;
}
export interface Frame extends Pick<ScreenProps, "wing" | "left" | "tabs"> {
  /** The sheet of the bar itself, which stands over the part's own. */
  sheet: ReactNode;
}
