import type { Director } from "../../parts/checkin/words";
import { noteSigns } from "../../parts/limits";
import { Field, Note, Ribbon, Stack, Tile } from "../../ui";
import type { WorryForm } from "./useWorry";

/** A few words of one's own, or none. */
export function NoteQuestion({ form, director }: { form: WorryForm; director: Director }) {
  const written = form.said.note.trim() !== "";
  return (
    <Stack gap={16}>
      {form.found && written ? <Note glyph="edit">上次没弄完的，在这里。</Note> : null}
      <Field
        kind="long"
        label="写几个字"
        help="也可以不写。用键盘上的话筒，说话也行"
        value={form.said.note}
        mostSigns={noteSigns}
        onChange={(note) => form.change({ note })}
      />
      <Note glyph="lock">{`只有${director?.title ?? "村里"}和镇上管事的人看得到`}</Note>
      {form.full ? <Ribbon kind="stuck" words="手机快满了，没存下。删几张照片，再点一次。急事直接打电话" /> : null}
      <Tile kind="go" glyph="send" onTap={form.finish}>
        {written ? "送出去" : "不写了，直接送"}
      </Tile>
    </Stack>
  );
}
