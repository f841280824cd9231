import { PostHome } from "../../parts/post/PostHome";

/** The child director's home. */
export default function DirectorHomePage() {
  return <PostHome as="director" />;
}
