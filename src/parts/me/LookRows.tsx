import { Answer, Answers, chooseLook, List, ListRow, type Look, Pill, type Scale, Sheet, useLook, Words } from "../../ui";

const sizes: readonly { scale: Scale | null; words: string }[] = [
  { scale: null, words: "跟着微信" },
  { scale: 1, words: "标准" },
  { scale: 1.3, words: "大一点" },
  { scale: 1.6, words: "最大" },
];
const sizeWords = ({ chosen }: Look): string => sizes.find(({ scale }) => scale === chosen.scale)?.words ?? "自己选的";

function Switch({ glyph, title, sub, on, onTap }: { glyph: "eye" | "turtle"; title: string; sub: string; on: boolean; onTap: () => void }) {
  const word = on ? "开" : "关";
  return (
    <ListRow
      glyph={glyph}
      title={title}
      sub={sub}
      value={<Pill tone={on ? "leaf" : "plain"}>{word}</Pill>}
      label={`${title}，现在是${word}的，点一下就${on ? "关" : "开"}`}
      onTap={onTap}
    />
  );
}

/** 看得清楚: size of type, strong contrast, stillness. The page itself shows what a choice does. */
export function LookRows({ onSize }: { onSize: () => void }) {
  const look = useLook();
  const { contrast, still } = look.chosen;
  return (
    <List>
      <ListRow
        glyph="text"
        title="字的大小"
        value={<Pill>{sizeWords(look)}</Pill>}
        label={`字的大小，现在${sizeWords(look)}`}
        onTap={onSize}
      />
      <Switch glyph="eye" title="看得更清楚" sub="黑白分明" on={contrast} onTap={() => chooseLook({ contrast: !contrast })} />
      <Switch glyph="turtle" title="画面不动" sub="图画和按键不晃" on={still} onTap={() => chooseLook({ still: !still })} />
    </List>
  );
}

export function SizeSheet({ onClose }: { onClose: () => void }) {
  const { chosen } = useLook();
  return (
    <Sheet title="哪个看着舒服？" onClose={onClose}>
      <Words>小禾今天好吗？点一下，字就变。</Words>
      <Answers label="字的大小">
        {sizes.map(({ scale, words }) => (
          <Answer key={words} words={words} chosen={scale === chosen.scale} onTap={() => chooseLook({ scale })} />
        ))}
      </Answers>
    </Sheet>
  );
}
