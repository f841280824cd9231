import { Answer, Answers, Field, Note, Stack } from "../../ui";
import { DayChoice } from "../DayChoice";
import { noteSigns } from "../limits";
import { type actsFor, wordsOf } from "./acts";
import type { ActForm } from "./useActForm";

/** 打完了，怎么样: one tap on what became of it, then the day and a word if there is one. */
export function ActFields({ form, acts }: { form: ActForm; acts: ReturnType<typeof actsFor> }) {
  const chosen = form.act === null ? null : wordsOf(form.act);
  return (
    <Stack>
      {form.found ? <Note glyph="edit">上次没弄完的，在这里。</Note> : null}
      <Answers label="怎么样了" across="three">
        {acts.map(({ act, words, picture }) => (
          <Answer key={act} picture={picture} words={words} chosen={act === form.act} onTap={() => form.change({ act })} />
        ))}
      </Answers>
      {chosen?.closes ? <DayChoice day={form.day} onChange={(day) => form.change({ day })} /> : null}
      {chosen ? (
        <Field
          kind="long"
          label="要记一句吗？"
          help="可以不写"
          value={form.note}
          mostSigns={noteSigns}
          onChange={(note) => form.change({ note })}
        />
      ) : null}
      {form.full ? <Note glyph="alert">手机快满了，没存下。删几张照片，再点一次。</Note> : null}
    </Stack>
  );
}
