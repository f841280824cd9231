import { PostHome } from "../../parts/post/PostHome";

/** The township station's home. */
export default function OfficeHomePage() {
  return <PostHome as="supervisor" />;
}
