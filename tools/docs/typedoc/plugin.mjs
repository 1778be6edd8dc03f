import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/** The groups of the reference, by the file and the name. The first that fits is taken. */
const CATEGORIES = [
  ["Client", /\/src\/(client|connection|options)\.ts#|\/src\/http\/|\/operations\/request\.ts#/],
  ["Charge and refund", /\/src\/outcomes\//],
  ["Operations", /\/src\/operations\//],
  ["Hand-offs to WeChat", /\/src\/handoffs\/|#APP_HANDOFF/],
  ["Notifications", /\/src\/notifications\//],
  ["Statements", /\/src\/statements\//],
  ["Errors", /\/src\/errors\.ts#|\/generated\/constants\.ts#ERROR|#ErrorCode/],
  ["Money", /\/src\/input\/money\.ts#/],
  ["Keys", /\/src\/(keys|certificates|protocol)\//],
  ["Redis", /\/src\/redis\.ts#/],
  ["Tests", /\/src\/testing\.ts#/],
];

/** The types of the OpenAPI document: the reference of the API is their documentation. */
const DOCUMENT = /\/generated\/types\.ts$/;

/** The methods of a client are the functions, which have pages of their own. */
const CLIENT = "WechatPayClient";

/** @param {import("typedoc").Application} app */
export function load(app) {
  const { converter } = app;
  const files = new Map();

  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    if (file !== undefined) files.set(reflection, file);
  });

  // The compiler writes out what a type stands for; the source has its name, which has a page.
  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
    const type = declaration?.type;
    if (type !== undefined && signature.kindOf(ReflectionKind.CallSignature)) {
      signature.type = converter.convertType(context.withScope(signature), type);
    }
  });

  converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      shortenClient(project);
      mergeMainEntry(project);
      for (const [reflection, file] of files) {
        if (!reflection.parent?.kindOf(ReflectionKind.SomeModule)) continue;
        const [category] = CATEGORIES.find(([, pattern]) => pattern.test(`${file}#${reflection.name}`)) ?? [];
        if (category === undefined) {
          if (!DOCUMENT.test(file))
            app.logger.warn(`${reflection.name} of ${file} has no category in the plugin of TypeDoc`);
          continue;
        }
        // Functions carry their comments on their signatures.
        for (const one of reflection.signatures ?? [reflection]) {
          one.comment ??= new Comment();
          one.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
        }
      }
    },
    1_000_000, // before TypeDoc's own steps
  );

  // Comments of one entry link to names that another one exports.
  converter.addUnknownSymbolResolver(({ symbolReference }, from) => {
    const [{ path: name } = {}] = symbolReference?.path ?? [];
    const target = publicNames(from.project).find((one) => one.name === name);
    return target && { target };
  });

  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const one of publicNames(project)) {
      for (const { comment } of one.signatures ?? [one]) {
        if (!comment?.hasVisibleComponent()) app.logger.warn(`${one.name} has no comment`);
      }
    }
  });
}

/** Everything that an entry exports and defines. */
function publicNames(project) {
  return project
    .getReflectionsByKind(ReflectionKind.SomeExport)
    .filter((one) => one.parent?.kindOf(ReflectionKind.SomeModule) && !one.kindOf(ReflectionKind.SomeModule));
}

/** The names of the main entry stand at the root of the reference, those of the other entries in folders. */
function mergeMainEntry(project) {
  const main = project.children?.find(({ name }) => name === "index");
  if (main === undefined) throw new Error("there is no entry index any more: mend the plugin of TypeDoc");
  main.comment = new Comment([], [new CommentTag("@mergeModuleWith", [{ kind: "text", text: "<project>" }])]);
}

function shortenClient(project) {
  const functions = project.getReflectionsByKind(ReflectionKind.Function);
  const [client] = project.getReflectionsByKind(ReflectionKind.Interface).filter(({ name }) => name === CLIENT);
  if (client === undefined) throw new Error(`there is no ${CLIENT} any more: mend the plugin of TypeDoc`);
  const methods = [...(client.children ?? [])].filter(({ name }) => functions.some((one) => one.name === name));
  for (const method of methods) project.removeReflection(method);
  client.extendedTypes = client.extendedTypes?.filter((type) => type.name !== "Bound");
  client.comment?.summary.push(
    { kind: "text", text: "\n\nMethods, each the function of this name without its first parameter:\n" },
    ...methods.flatMap(({ name }) => [
      { kind: "text", text: "\n- " },
      { kind: "inline-tag", tag: "@link", text: name, target: functions.find((one) => one.name === name) },
    ]),
  );
}
