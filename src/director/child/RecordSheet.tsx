import { useOnline } from "../../cloud";
import { answerPictures, answerWords } from "../../parts/children/words";
import { DayChoice } from "../../parts/DayChoice";
import { noteSigns } from "../../parts/limits";
import { Answer, Answers, Field, Note, Sheet, Tile, Words } from "../../ui";
import { useRecord } from "./useRecord";

const given = ["well", "worried", "help"] as const;

/** A check-in of a family that has no phone for it: how and when it was learnt, and what was said. */
export function RecordSheet({ childId, name, person, onClose }: { childId: string; name: string; person: string; onClose: () => void }) {
  const record = useRecord(childId, person);
  const online = useOnline();
  const { way, day, answer, note, change } = record;
  if (record.done)
    return (
      <Sheet title={record.sent ? "记下了，送到了" : "存好了"} onClose={onClose}>
        <Words large>
          {record.sent ? `${name}：${answerWords[record.done]}` : online ? "正在送…" : "没网，存在手机里，有网就自动送走。"}
        </Words>
        <Tile kind="go" onTap={onClose}>
          好了
        </Tile>
      </Sheet>
    );
  return (
    <Sheet title={`${name}好吗？`} onClose={onClose}>
      {record.found ? <Note glyph="edit">上次没弄完的，在这里。</Note> : null}
      <Answers label="怎么知道的">
        <Answer picture="phone-call" words="打电话" chosen={way === "phone"} onTap={() => change({ way: "phone" })} />
        <Answer picture="house-visit" words="上门" chosen={way === "visit"} onTap={() => change({ way: "visit" })} />
      </Answers>
      <DayChoice day={day} onChange={(next) => change({ day: next })} />
      <Answers label="孩子好吗" across="three">
        {given.map((each) => (
          <Answer
            key={each}
            picture={answerPictures[each]}
            words={answerWords[each]}
            chosen={answer === each}
            onTap={() => change({ answer: each })}
          />
        ))}
      </Answers>
      {answer ? (
        <Field
          kind="long"
          label="要记一句吗？"
          help="可以不写"
          value={note}
          mostSigns={noteSigns}
          onChange={(next) => change({ note: next })}
        />
      ) : null}
      {record.full ? <Note glyph="alert">手机快满了，没存下。删几张照片，再点一次。</Note> : null}
      <Tile kind="go" notYet={!way ? "先点怎么知道的" : !answer && "先点孩子好吗"} onTap={record.send}>
        记下
      </Tile>
    </Sheet>
  );
}
