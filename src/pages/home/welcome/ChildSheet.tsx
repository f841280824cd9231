import { hotlines } from "#content/hotlines";
import { DialRow, List, Note, Ribbon, Sheet, Words } from "../../../ui";
import { useDial } from "../../urgent/useDial";

const forChildren = ["12355", "12356", "110"];
const numbers = hotlines.filter(({ number, place }) => forChildren.includes(number) || (place === "urgent" && number !== "12356"));

/** The child's own pages are not made yet; somebody who listens is a call away all the same. Nothing is said aloud here. */
export function ChildSheet({ onClose }: { onClose: () => void }) {
  const { call, failed } = useDial();
  return (
    <Sheet title="有人愿意听你说" onClose={onClose}>
      <Words>给你用的页面还在做。想说说话、害怕、难受，现在就能打电话，难过不是你的错。</Words>
      {failed ? <Ribbon kind="stuck" words={`没打出去。请你自己拨 ${failed}`} /> : null}
      <List>
        {numbers.map(({ number, name, purpose, hours, picture, tone }) => (
          <DialRow key={number} picture={picture} tone={tone} name={name} lines={[purpose, hours]} onTap={() => call(number)} />
        ))}
      </List>
      <Note glyph="lock">会保密，有危险才告诉能帮忙的人。</Note>
    </Sheet>
  );
}
