import { relationPicture } from "../../parts/children/relations";
import { Answer, Answers } from "../../ui";
import type { StepProps } from "./step";
import type { Relation } from "./useJoin";

const relations: readonly Relation[] = ["奶奶", "爷爷", "外婆", "外公", "妈妈", "爸爸", "亲戚"];

export function RelationStep({ join }: StepProps) {
  return (
    <Answers label="您是孩子的谁">
      {relations.map((relation) => (
        <Answer
          key={relation}
          picture={relationPicture(relation)}
          words={relation}
          chosen={join.relation === relation}
          onTap={() => join.choose(relation)}
        />
      ))}
    </Answers>
  );
}
