import DiscourseRecommended from "@discourse/lint-configs/eslint";
import typescript from "typescript-eslint";

// The compiler proves these for TypeScript, or a rule that knows types replaces them.
const REPLACED = [
  "no-undef",
  "no-unused-vars",
  "no-shadow",
  "no-redeclare",
  "no-dupe-class-members",
];

export default [
  ...DiscourseRecommended,
  {
    ignores: [
      "vendor/**",
      "tmp/**",
      "examiner/src/lexicons/**",
      "lib/medical_communities/examiner/scripts/**",
    ],
  },
  {
    files: ["**/*.ts"],
    languageOptions: { parser: typescript.parser },
  },
  {
    files: ["**/*.ts", "**/*.gts"],
    plugins: { "@typescript-eslint": typescript.plugin },
    rules: {
      ...Object.fromEntries(REPLACED.map((rule) => [rule, "off"])),
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-shadow": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
    },
  },
  {
    // Programs of the terminal, and tests of Node's own runner, which is not QUnit.
    files: [
      "scripts/**",
      "examiner/scripts/**",
      "playground/**",
      "test/{commands,examiner,structure,toolchain,support}/**",
    ],
    rules: {
      "no-console": "off",
      "discourse/test-filename-suffix": "off",
      "ember/no-test-import-export": "off",
      "qunit/no-loose-assertions": "off",
    },
  },
  {
    // Hashes and bit sets are what bit operators are for.
    files: ["examiner/src/**"],
    rules: { "no-bitwise": "off" },
  },
];
