import { View } from "@tarojs/components";
import { now } from "../../cloud";
import { Sheet, Tile, Words } from "../../ui";
import { whenWords } from "../time";
import type { Invited } from "./useInvitation";

const signsTogether = 4;

/** The code as it is read out: giant, four signs and four. */
export function CodeSheet({ code, until, onClose }: Invited & { onClose: () => void }) {
  const groups = code.match(new RegExp(`.{1,${signsTogether}}`, "g")) ?? [code];
  return (
    <Sheet title="家庭码" onClose={onClose}>
      <View
        ariaLabel={`家庭码，${[...code].join(" ")}`}
        style={{
          display: "flex",
          flexWrap: "wrap",
          justifyContent: "center",
          gap: "4px 28px",
          padding: "18px 8px",
          borderRadius: "22px",
          backgroundColor: "var(--sun-tint)",
          fontFamily: "monospace",
          fontSize: "calc(var(--t-hero) * 1.25)",
          fontWeight: 800,
          letterSpacing: "0.12em",
          lineHeight: 1.3,
        }}
      >
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two halves may be the same signs
          <View key={place}>{group}</View>
        ))}
      </View>
      <Words large>30 分钟内有效，念给家里人听。</Words>
      <Words
        quiet
      >{`到 ${whenWords(until, now())} 为止，只能用一次。家里人点“家里人”，再填这个码。加进来以后，请您在这里点一下是不是他家的人。`}</Words>
      <Tile kind="go" onTap={onClose}>
        念完了
      </Tile>
    </Sheet>
  );
}
