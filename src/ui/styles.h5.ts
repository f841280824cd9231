import "./css/tokens.css";
import "./css/base.css";
import "./css/screen.css";
import "./css/keys.css";
import "./css/words.css";
import "./css/lists.css";
import "./css/moments.css";
import "./css/browser.css";
