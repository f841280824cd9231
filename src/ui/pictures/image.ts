import { type GlyphName, glyphs } from "./glyphs";
import { type PictureName, pictures } from "./pictures";
import { type SceneName, scenes } from "./scenes";

/** WeChat shows no inline svg; it does show an image whose address is the drawing itself. Only the signs that an address or a
 *  style can't hold are written in code: a page's first paint carries these texts over the bridge. */
const address = (width: number, height: number, body: string, more = "") => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${more}>${body}</svg>`;
  return `url("data:image/svg+xml,${drawing.replace(/"/g, "'").replace(/[%#<>;]/g, encodeURIComponent)}")`;
};

/** Each drawing is encoded once a run, when it is first shown. */
function once<Name extends string>(encode: (name: Name) => string): (name: Name) => string {
  const known = new Map<Name, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = encode(name);
      known.set(name, found);
    }
    return found;
  };
}

export const pictureImage = once((name: PictureName) => address(64, 64, pictures[name]));
export const glyphImage = once((name: GlyphName) => address(24, 24, glyphs[name]));
export const sceneImage = once((name: SceneName) => {
  const { width, height, body } = scenes[name];
  return address(width, height, body, ' preserveAspectRatio="xMidYMax slice"');
});
