import { View } from "@tarojs/components";
import { sentenceOf } from "#capabilities/todos/rules";
import { now } from "../../cloud";
import { callName } from "../../parts/checkin/words";
import { openChild } from "../../parts/post/open";
import { whenWords } from "../../parts/time";
import { headOf, marksOf, pictureOf, type Todo, titleOf } from "../../parts/todos/words";
import { Card, LinkKey, Pill, Row, Stack, TodoHead, Who, Words } from "../../ui";

/** Why it is open: every reason, the newest last, each with its time. */
export function Why({ todo, station }: { todo: Todo; station: boolean }) {
  const at = now();
  const marks = marksOf(todo, station, at);
  return (
    <Card flush>
      <TodoHead {...headOf(todo, at)} />
      <View style={{ padding: "14px 16px 4px" }}>
        <Stack>
          <Who picture={pictureOf(todo)} name={titleOf(todo, at)} sub={station ? todo.child.village : undefined} />
          <Stack gap={8}>
            {todo.reasons.map((reason) => (
              <Words key={`${reason.at}|${reason.by}|${reason.matter ?? reason.note ?? ""}`}>
                {`${whenWords(reason.at, at)}　${sentenceOf(reason)}`}
              </Words>
            ))}
          </Stack>
          {marks.length > 0 ? (
            <Row wrap>
              {marks.map((mark) => (
                <Pill key={mark} small>
                  {mark}
                </Pill>
              ))}
            </Row>
          ) : null}
          <LinkKey after="right" onTap={() => openChild(todo.child.childId)}>
            {`看看${callName(todo.child.name)}`}
          </LinkKey>
        </Stack>
      </View>
    </Card>
  );
}
