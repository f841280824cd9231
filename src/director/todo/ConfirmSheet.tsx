import { Sheet, Tile, Words } from "../../ui";

/** Asked once before what others will act on. */
export function ConfirmSheet({ title, words, onYes, onClose }: { title: string; words: string; onYes: () => void; onClose: () => void }) {
  return (
    <Sheet title={title} onClose={onClose}>
      <Words large>{words}</Words>
      <Tile kind="go" onTap={onYes}>
        是，记下
      </Tile>
      <Tile kind="line" onTap={onClose}>
        先不
      </Tile>
    </Sheet>
  );
}
