import ts from "typescript";
import { openEditor } from "./editor.js";

/** What an editor shows for a name, besides its type. */
export interface Hover {
  /** As in `client.api`, or in `sdk.createClient({ mchid })`. */
  name: string;
  /** The text of its TSDoc; empty without one. */
  documentation: string;
}

/** The user's set-up. */
export interface Asked {
  /** The path of the user's file: `.mts` imports, and `.cts` requires. It need not exist. */
  file: string;
  specifier: string;
  /** The name of the client's type. */
  client?: string;
  /** The folder of the declarations that need TSDoc. */
  folder: string;
  options: ts.CompilerOptions;
}

/**
 * What TypeScript's language service shows in a user's file, as in an editor: for all values that a module exports, for
 * the members of its client, and for each field of their first and second arguments. An argument with modes is written
 * in each mode, because TypeScript cannot assign the fields of an incomplete body to a mode.
 */
export function hoversIn({ file, specifier, client, folder, options }: Asked): Hover[] {
  const editor = openEditor(file, options);
  const declared = client === undefined ? "" : `declare const client: sdk.${client};\n`;
  const head = `import * as sdk from "${specifier}";\n${declared}`;
  const look = (expressions: string[]) => {
    editor.write(head + expressions.map((expression) => `${expression};\n`).join(""));
    return editor.expressions();
  };

  const objects = client === undefined ? ["sdk"] : ["sdk", "client"];
  const members = look(objects).flatMap(({ expression, checker }, index) => {
    const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(expression));
    return properties.map(({ name }) => `${objects[index]}.${name}`);
  });
  const calls = members.flatMap((member) => [`${member}(`, `${member}(null!, `]);
  const bodies = look(calls.map((call) => `${call}{})`)).flatMap(({ expression, checker }, index) =>
    modesOf(expression, checker, folder).map((fields) => ({ call: calls[index], fields })),
  );

  let text = head;
  const places: { name: string; position: number }[] = [];
  for (const member of members) {
    places.push({ name: member, position: text.length + member.indexOf(".") + 1 });
    text += `${member};\n`;
  }
  for (const { call, fields } of bodies) {
    text += `${call}{ `;
    for (const { name, example } of fields) {
      places.push({ name: `${call}{ ${name} })`, position: text.length });
      text += `${name}: ${example}, `;
    }
    text += "});\n";
  }
  editor.write(text);
  return places.map(({ name, position }) => ({ name, documentation: editor.documentation(position) }));
}

interface Field {
  name: string;
  /** The types of its values; none where it must be absent. */
  example: string | undefined;
}

/** The fields of the last argument, in each of its modes. */
function modesOf(call: ts.Expression, checker: ts.TypeChecker, folder: string): Field[][] {
  const body = ts.isCallExpression(call) ? call.arguments.at(-1) : undefined;
  const type = body && checker.getContextualType(body);
  const isOurs = ({ declarations = [] }: ts.Symbol) =>
    declarations.some((declaration) => declaration.getSourceFile().fileName.startsWith(folder));
  const fieldsOf = (mode: ts.Type) =>
    checker
      .getPropertiesOfType(mode)
      .filter(isOurs)
      .map((field) => ({ name: field.name, example: exampleOf(checker.getTypeOfSymbol(field)) }));
  // A mode excludes the fields of another one.
  return alternatives(type).map((mode) => fieldsOf(mode).filter(({ example }) => example !== undefined));
}

/** TypeScript recognises a mode by its texts and numbers. */
function exampleOf(type: ts.Type): string | undefined {
  const types = alternatives(type).filter(({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) === 0);
  if (types.length === 0) return undefined;
  const literal = types.find((one) => one.isStringLiteral());
  if (literal !== undefined) return JSON.stringify(literal.value);
  if (types.some(({ flags }) => flags & ts.TypeFlags.String)) return '""';
  return types.some(({ flags }) => flags & ts.TypeFlags.Number) ? "0" : "null!";
}

function alternatives(type: ts.Type | undefined): ts.Type[] {
  if (type === undefined) return [];
  return type.isUnion() ? type.types : [type];
}
