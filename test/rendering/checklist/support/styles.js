import styles from "../../../../assets/stylesheets/checklist.scss" with { type: "text" };
import palette from "../../../../playground/styles/palette.css" with { type: "text" };

/** The checklist's own styles on Discourse's colours. */
export default palette + styles;
