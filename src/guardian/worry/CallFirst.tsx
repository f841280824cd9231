import { useCallDirector } from "../../parts/checkin/useCallDirector";
import type { Director } from "../../parts/checkin/words";
import { Ribbon, Stack, Tile, Words } from "../../ui";
import { Danger } from "./Danger";

/** A voice is faster than questions: the first card for who needs help is the call. */
export function CallFirst({ director, onNext }: { director: Director; onNext: () => void }) {
  const { call, failed } = useCallDirector(director);
  return (
    <Stack gap={16}>
      <Words large>打电话不用网，最快。</Words>
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      <Tile kind="main" glyph="phone" label={director ? `打给${director.title}` : "看能打的电话"} onTap={call}>
        {director ? "打" : "看能打的电话"}
      </Tile>
      <Tile kind="line" onTap={onNext}>
        先说事
      </Tile>
      <Words quiet>孩子有危险，直接打这两个：</Words>
      <Danger />
    </Stack>
  );
}
