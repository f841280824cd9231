import { Answer, Answers, chooseLook, Sample, type Scale, Tile, useLook } from "../../ui";
import type { StepProps } from "./step";

const sizes: readonly Scale[] = [1, 1.3, 1.6];
const sentence = "孩子今天好吗？";

/** One sentence three times; a tap shows the whole page so, another changes it back. */
export function SizeStep({ join }: StepProps) {
  const { scale } = useLook();
  return (
    <>
      <Answers label="哪个看着舒服" across="one">
        {sizes.map((size) => (
          <Sample key={size} scale={size}>
            <Answer wide words={sentence} chosen={size === scale} onTap={() => chooseLook({ scale: size })} />
          </Sample>
        ))}
      </Answers>
      <Tile kind="go" onTap={() => join.go("reminder")}>
        就这个
      </Tile>
    </>
  );
}
