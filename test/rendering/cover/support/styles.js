import styles from "../../../../assets/stylesheets/cover.scss" with { type: "text" };
import palette from "../../../../playground/styles/palette.css" with { type: "text" };

/** The tool's own styles on Discourse's colours. */
export default palette + styles;
