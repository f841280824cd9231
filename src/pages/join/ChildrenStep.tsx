import { View } from "@tarojs/components";
import { tokenNames, tokenTones } from "../../parts/checkin/tokens";
import { List, ListRow, Pair, Tile } from "../../ui";
import type { StepProps } from "./step";

/** The children's pictures and nothing else: whoever has a wrong code learns no name. */
export function ChildrenStep({ join }: StepProps) {
  return (
    <>
      <List>
        {join.tokens.map((token, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two families' codes may bear one picture twice
          <ListRow key={index} picture={`tk-${token}`} tone={tokenTones[token]} title={tokenNames[token]} />
        ))}
      </List>
      <View>这是孩子在这里的图画。</View>
      <Pair>
        <Tile kind="line" glyph="close" onTap={() => join.go("code")}>
          不是
        </Tile>
        <Tile kind="line" glyph="check" onTap={() => join.go("relation")}>
          是
        </Tile>
      </Pair>
    </>
  );
}
