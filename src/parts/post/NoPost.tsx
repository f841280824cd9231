import Taro from "@tarojs/taro";
import { call, session } from "../../cloud";
import { Empty, Screen, Tile, type Wing } from "../../ui";

/** Who came here without the post for it: it has ended, or the page was opened by an old address. */
export function NoPost({ wing }: { wing: Wing }) {
  async function lookAgain(): Promise<void> {
    try {
      const { me } = await call("people.me", {});
      if (me) session.remember(me);
    } catch {
      // Without a network the home says what can be done.
    }
    void Taro.reLaunch({ url: "/pages/home/index" });
  }
  return (
    <Screen wing={wing} left={{ back: true }} title="这里要有岗位才能看">
      <Empty scene="lost" label="路口的路牌" words="岗位变了，或者还没登记。问一问镇上，也可以回首页再看。">
        <Tile kind="go" glyph="home" onTap={lookAgain}>
          回首页
        </Tile>
      </Empty>
    </Screen>
  );
}
