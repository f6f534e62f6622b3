import styles from "../../../../assets/stylesheets/dictionary.scss" with { type: "text" };
import palette from "../../../../playground/styles/palette.css" with { type: "text" };

/** The page’s own styles on Discourse's colours. */
export default palette + styles;
