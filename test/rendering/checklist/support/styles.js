import styles from "../../../../assets/stylesheets/checklist.scss" with { type: "text" };

export default styles;
