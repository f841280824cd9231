import { useState } from "react";
import { call, useAnswer, useOnline } from "../../cloud";
import { Empty, Failed, Loading, Note, Ribbon, Screen, Tile } from "../../ui";
import { EarlierKey, MoreKey } from "../paging/MoreKey";
import { usePages } from "../paging/usePages";
import type { Frame, Post } from "../post/frame";
import { ChildRows } from "./ChildRows";
import { CodeSheet } from "./CodeSheet";
import { useInvitation } from "./useInvitation";

/** 孩子: all of the place, those who are waited for first; and the code with which a family joins. */
export function ChildrenPart({ frame, post }: { frame: Frame; post: Post }) {
  const children = useAnswer("children.ofPlace", { placeId: post.placeId }, { person: post.person });
  const first = children.value && { rows: children.value.children, next: children.value.next };
  const pages = usePages(first, async (after) => {
    const { children: rows, next } = await call("children.ofPlace", { placeId: post.placeId, after });
    return { rows, next };
  });
  const online = useOnline();
  const [picking, setPicking] = useState(false);
  const invitation = useInvitation(post.placeId);
  const { picked, invited } = invitation;
  const count = pages.all.length;

  function stop(): void {
    invitation.clear();
    setPicking(false);
  }
  const notYet = !online ? "有网才能发码" : picked.length === 0 ? "先点是哪几个孩子" : false;
  return (
    <Screen
      {...frame}
      title={picking ? "给哪一家发码？" : "孩子"}
      lead={picking ? undefined : post.place}
      sub={
        picking ? "一家的孩子一起点，最多 4 个。" : count > 0 ? `${count} 个孩子${pages.complete ? "" : "以上"}，等着报的在前面` : undefined
      }
      foot={
        picking ? (
          <>
            {invitation.problem ? <Note glyph="alert">{invitation.problem}</Note> : null}
            <Tile kind="go" notYet={notYet} waiting={invitation.asking && "正在要码…"} onTap={invitation.ask}>
              {`给这 ${picked.length} 个孩子发码`}
            </Tile>
            <Tile kind="line" onTap={stop}>
              先不发
            </Tile>
          </>
        ) : undefined
      }
      sheet={frame.sheet ?? (invited ? <CodeSheet {...invited} onClose={stop} /> : null)}
    >
      {children.state === "offline" && children.value ? <Ribbon kind="offline" words="没连上，这是上次看到的" /> : null}
      {!children.value ? (
        children.state === "opening" ? (
          <Loading onRetry={children.again} />
        ) : (
          <Failed onRetry={children.again} {...(children.refusal ? { words: children.refusal.message } : {})} />
        )
      ) : count === 0 ? (
        <Empty words="还没有登记孩子。名单由镇上加。" />
      ) : (
        <>
          {picking ? null : (
            <Tile kind="line" glyph="share" onTap={() => setPicking(true)}>
              给一家发码
            </Tile>
          )}
          <EarlierKey pages={pages} />
          <ChildRows rows={pages.shown} station={post.station} picked={picking ? picked : null} onPick={invitation.pick} />
          <MoreKey pages={pages} />
        </>
      )}
    </Screen>
  );
}
