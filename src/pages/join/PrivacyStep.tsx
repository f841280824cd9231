import { goBack, List, ListRow, Pair, Tile } from "../../ui";
import type { StepProps } from "./step";
import { privacy } from "./words";

/** Three sentences, and a yes and a no of the same size. */
export function PrivacyStep({ join }: StepProps) {
  return (
    <>
      <List>
        {privacy.map(({ picture, words }) => (
          <ListRow key={words} picture={picture} title={words} />
        ))}
      </List>
      <Pair>
        <Tile kind="line" onTap={goBack}>
          先不
        </Tile>
        <Tile kind="line" glyph="check" onTap={() => join.go("code")}>
          同意
        </Tile>
      </Pair>
    </>
  );
}
