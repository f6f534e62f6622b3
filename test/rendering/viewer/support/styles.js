import styles from "../../../../assets/stylesheets/viewer.scss" with { type: "text" };
import palette from "../../../../playground/styles/palette.css" with { type: "text" };

/** The viewer's own styles on Discourse's colours. */
export default palette + styles;
