import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toJavaScript } from "../../scripts/build/compat/to-javascript.mjs";

async function module(source: string, path = "assets/javascripts/x.ts") {
  return (await toJavaScript(source, path)).trim();
}

const component = (source: string) => module(source, "x.gts");

describe("a module for older versions", () => {
  test("has no types", async () => {
    const code = await module(`
      import type { Report } from "./report.ts";
      interface Row<T> { value: T }
      export type Rows = Row<string>[];
      declare global { interface Window { x: number } }
      export const first = <T,>(rows: Row<T>[]): T | undefined => rows[0]?.value as T;
      export const ids = { a: 1 } satisfies Record<string, number>;
      export function isReport(value: unknown): value is Report { return value! !== null; }
    `);

    assert.equal(
      code,
      [
        "export const first = (rows) => rows[0]?.value;",
        "export const ids = { a: 1 };",
        "export function isReport(value) {",
        "  return value !== null;",
        "}",
      ].join("\n")
    );
  });

  test("keeps decorators, private members and fields", async () => {
    const code = await module(`
      export default class Box<T> extends Base<T> implements Shape {
        declare owner: Owner;
        @service private readonly api!: Api;
        @tracked text?: string;
        #size: number = 0;
        @action grow(by: number): void { this.#size += by; }
      }
    `);

    assert.match(code, /@service api;/);
    assert.match(code, /@tracked text;/);
    assert.match(code, /#size = 0;/);
    assert.match(code, /@action\s+grow\(by\) \{/);
    assert.doesNotMatch(code, /declare|owner|private|readonly|implements|<T>/);
  });

  test("drops what is imported as a type, and no other import", async () => {
    const code = await module(`
      import { type A } from "./only-types.ts";
      import { type B, c } from "./both.ts";
      import onlyInTemplates from "./helper.ts";
      import "./effects.ts";
      export type { A, B };
    `);

    assert.equal(
      code,
      [
        'import { c } from "./both";',
        'import onlyInTemplates from "./helper";',
        'import "./effects";',
      ].join("\n")
    );
  });
});

describe("a route's template for older versions", () => {
  const folder = "admin/assets/javascripts/discourse/templates/admin-plugins";

  test("is turned into what routes take there", async () => {
    const code = await module(
      `const Page: TOC<{ Args: { model: string } }> = <template>{{@model}}</template>;
      export default Page;`,
      `${folder}/show/page.gts`
    );

    assert.equal(
      code,
      [
        'import RouteTemplate from "ember-route-template";',
        "const Page = <template>{{@model}}</template>;",
        "export default RouteTemplate(Page);",
      ].join("\n")
    );
  });

  test("must have a name", async () => {
    await assert.rejects(
      module("<template>{{@model}}</template>", `${folder}/page.gts`),
      /must export a constant as default/
    );
  });

  test("is no component elsewhere", async () => {
    const code = await module(
      "const X = <template>x</template>; export default X;",
      "assets/javascripts/discourse/components/templates/x.gts"
    );
    assert.doesNotMatch(code, /RouteTemplate/);
  });
});

describe("a module with templates for older versions", () => {
  test("keeps templates with braces, quotes and things that look like types", async () => {
    const template =
      "<template>\n    {{#if (eq @a \"}\")}}a as B &lt;T&gt; {{! x: string }}{{else}}{{'`${y}`'}}{{/if}}\n  </template>";
    const code = await component(
      `export default class X extends Component<{ Args: { a: string } }> { ${template} }`
    );

    assert.match(code, /\(eq @a "}"\)/);
    assert.match(code, /a as B &lt;T&gt;/);
    assert.match(code, /\{\{! x: string \}\}/);
    assert.match(code, /`\$\{y\}`/);
    assert.doesNotMatch(code, /Args/);
  });

  test("keeps templates after letters of several bytes", async () => {
    const code = await component(`
      const sign = "Вік, العمر, 👩‍⚕️";
      export const Age: TemplateOnlyComponent<{ Args: { age: number } }> =
        <template>Вік: {{@age}} 👩‍⚕️</template>;
      const Other = <template>{{sign}} ü</template> satisfies Thing;
      export default <template><Age @age={{1}} /><Other /></template>;
    `);

    assert.match(
      code,
      /export const Age = <template>Вік: \{\{@age\}\} 👩‍⚕️<\/template>;/
    );
    assert.match(code, /const Other = <template>\{\{sign\}\} ü<\/template>;/);
    assert.match(
      code,
      /<template><Age @age=\{\{1\}\} \/><Other \/><\/template>/
    );
    assert.doesNotMatch(code, /satisfies|TemplateOnly/);
  });

  test("keeps imports that only a template uses, under their old names", async () => {
    const code = await component(`
      import { on } from "@ember/modifier";
      import { trustHTML } from "@ember/template";
      import DButton from "discourse/ui-kit/d-button";
      import { eq } from "discourse/truth-helpers";
      import Row from "./row.gts";
      <template><DButton {{on "click" @act}} /><Row @is={{eq 1 (trustHTML "2")}} /></template>
    `);

    assert.match(code, /import \{ on \} from "@ember\/modifier";/);
    assert.match(
      code,
      /import \{ htmlSafe as trustHTML \} from "@ember\/template";/
    );
    assert.match(
      code,
      /import DButton from "discourse\/components\/d-button";/
    );
    assert.match(code, /import \{ eq \} from "truth-helpers";/);
    assert.match(code, /import Row from ".\/row";/);
    assert.match(code, /<Row @is=/);
  });

  test("is not misled by a name that looks like ours", async () => {
    const code = await component(
      "const __template_0_ = 1;\nexport default <template>{{__template_0_}}</template>"
    );

    assert.match(code, /const __template_0_ = 1;/);
    assert.match(code, /\{\{__template_0_\}\}/);
  });
});
