import { Note, Tile } from "../../ui";
import type { Pages } from "./usePages";

/** Under a long list: the rest of it. */
export function MoreKey<Row>({ pages }: { pages: Pages<Row> }) {
  if (pages.more === "none") return null;
  return (
    <>
      {pages.more === "notReached" ? <Note glyph="offline">没连上，后面的还没看到。有网再点一次。</Note> : null}
      <Tile kind="line" glyph="down" waiting={pages.more === "asking" && "正在找后面的…"} onTap={pages.showMore}>
        往下看更多
      </Tile>
    </>
  );
}

/** Over a list that was turned. */
export function EarlierKey<Row>({ pages }: { pages: Pages<Row> }) {
  return pages.hasEarlier ? (
    <Tile kind="line" glyph="up" onTap={pages.showEarlier}>
      看前面的
    </Tile>
  ) : null;
}
