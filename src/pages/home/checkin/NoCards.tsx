import Taro from "@tarojs/taro";
import { session, type useAnswer } from "../../../cloud";
import { useCallDirector } from "../../../parts/checkin/useCallDirector";
import { Empty, Failed, Loading, Ribbon, Tile } from "../../../ui";

/** No card to show: it is opening, did not open, or there is no child of this person any more. */
export function NoCards({ home }: { home: ReturnType<typeof useAnswer<"checkin.home">> }) {
  const known = session.storedDirector();
  const director = known ? { title: known.name, phone: known.phone } : undefined;
  const { call, failed } = useCallDirector(director);
  const way = { words: director ? `打电话给${director.title}` : "看能打的电话", onTap: call };
  return (
    <>
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      {home.value !== null ? (
        <Empty title="这里还没有孩子" words="请村里的儿童主任给您一个家庭码，点下面加上。">
          <Tile kind="go" glyph="plus" onTap={() => void Taro.navigateTo({ url: "/pages/join/index" })}>
            我有家庭码
          </Tile>
          <Tile kind="line" glyph="phone" onTap={way.onTap}>
            {way.words}
          </Tile>
        </Empty>
      ) : home.state === "opening" ? (
        <Loading onRetry={() => void home.again()} call={way} />
      ) : (
        <Failed onRetry={() => void home.again()} call={way} {...(home.refusal ? { words: home.refusal.message } : {})} />
      )}
    </>
  );
}
