import { collection, find } from "#platform/database";
import type { Post } from "../access/rules";
import type { Instant } from "../shapes";
import type { Tier } from "./contract";

/** Who holds a post here, with what a family needs to reach them. Relations end and are never deleted. */
export interface Holder {
  personId: string;
  role: Post["role"];
  title: string;
  phone: string;
  from: Instant;
  until: Instant | null;
}
export interface Place {
  _id: string;
  name: string;
  tier: Tier;
  parentId: string | null;
  /** From the city down to this place, itself included. */
  path: string[];
  holders: Holder[];
  /** No child director holds the post: written with `holders`, so that a station finds its vacant villages by an index. */
  vacant: boolean;
}

export const places = collection<Place>("places", {
  sealed: ["holders.title", "holders.phone"],
  indexes: { ofParent: { keys: ["parentId", "vacant"] } },
});

const vacantLimit = 60; // a township has about 15 villages

/** The villages of a township whose post nobody holds. */
export const vacantVillagesOf = (townshipId: string): Promise<Place[]> =>
  find(places, "ofParent", { equals: { parentId: townshipId, vacant: true }, limit: vacantLimit });
