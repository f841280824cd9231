import { Field, Note, Ribbon, Tile } from "../../ui";
import { grouped } from "./code";
import type { StepProps } from "./step";

/** Eight signs, large and in two groups. */
export function CodeStep({ join }: StepProps) {
  const { problem } = join;
  return (
    <>
      <Field
        kind="code"
        label="家庭码"
        help="字母和数字，一共 8 位"
        value={grouped(join.code)}
        mostSigns={9}
        error={problem?.field === "code" ? problem.words : null}
        onChange={join.setCode}
      />
      {problem?.field === null ? <Ribbon kind="offline" words={problem.words} /> : null}
      <Tile kind="go" waiting={join.asking && "正在找…"} onTap={() => void join.look()}>
        下一步
      </Tile>
      <Note glyph="phone">没有家庭码？打电话给村里的儿童主任，请他发一个。30 分钟内有效。</Note>
    </>
  );
}
