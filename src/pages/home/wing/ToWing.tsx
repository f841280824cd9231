import Taro from "@tarojs/taro";
import { useCallback, useEffect, useState } from "react";
import { type Hat, type Role, useOnline } from "../../../cloud";
import { turnTo } from "../../../parts/me/RoleSheet";
import { openRoles, roles } from "../../../parts/me/roles";
import { Empty, Loading, Screen, Tile } from "../../../ui";
import { recognise } from "../recognise";

const left = { who: "阳光护童", picture: "sun-smile" } as const;

/** Staff see the sun and then their own wing. When its package isn't on the phone yet and there is no network, that is said. */
export function ToWing({ hats, role, onWho }: { hats: Hat[]; role: Role | null; onWho: () => void }) {
  const home = role === null ? null : roles[role].home;
  const [missing, setMissing] = useState(false);
  const online = useOnline();
  const open = useCallback(() => {
    setMissing(false);
    if (home !== null) Taro.reLaunch({ url: home }).catch(() => setMissing(true));
  }, [home]);
  useEffect(open, [open]);

  if (home === null)
    return (
      <Screen wing="office" left={left} title="这一边还在做">
        <Empty scene="lost" label="路口的路牌" words="您的岗位，这里还没有页面。急事点右上角的求助。">
          {openRoles(hats).map((other) => (
            <Tile key={other.role} kind="go" picture={roles[other.role].picture} onTap={() => turnTo(other.role)}>
              {`换成${roles[other.role].name}`}
            </Tile>
          ))}
          <Tile kind="line" glyph="redo" onTap={() => void recognise().then(onWho)}>
            再看一次
          </Tile>
        </Empty>
      </Screen>
    );
  return (
    <Screen wing="office" left={left}>
      {missing ? (
        <Empty
          scene="lost"
          label="路口的路牌"
          title="有网才能打开"
          words={online ? "还没下载好，请再点一次。" : "连上网，再点一次。急事点右上角的求助。"}
        >
          <Tile kind="go" glyph="redo" onTap={open}>
            再试一次
          </Tile>
        </Empty>
      ) : (
        <Loading onRetry={open} />
      )}
    </Screen>
  );
}
