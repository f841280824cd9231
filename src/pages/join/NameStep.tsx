import { Field, Ribbon, Tile } from "../../ui";
import type { StepProps } from "./step";

const nameSigns = 40; // capabilities/shapes nameLimit

export function NameStep({ join }: StepProps) {
  const { problem } = join;
  return (
    <>
      <Field
        label="您的名字"
        value={join.name}
        mostSigns={nameSigns}
        error={problem?.field === "name" ? problem.words : null}
        onChange={join.setName}
      />
      <Field
        kind="phone"
        label="您的电话"
        help="可以不写。写了，急事好找您"
        value={join.phone}
        error={problem?.field === "phone" ? problem.words : null}
        onChange={join.setPhone}
      />
      {problem?.field === null ? <Ribbon kind="stuck" words={problem.words} /> : null}
      <Tile kind="go" waiting={join.asking && "正在加入…"} onTap={() => void join.accept()}>
        {join.phone === "" ? "电话暂不写，加入" : "加入"}
      </Tile>
    </>
  );
}
