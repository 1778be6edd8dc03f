import * as opc from "@pactflow/openapi-pact-comparator";

// The package's own types do not resolve under NodeNext.
const { Comparator } = opc as unknown as {
  Comparator: new (
    document: object,
  ) => {
    compare(pact: object): AsyncIterable<{ type: "error" | "warning"; code: string; message: string }>;
  };
};

/** The requests and answers of a pact that the document does not describe; warnings included. */
export async function comparePact(spec: object, pact: object): Promise<string[]> {
  const found: string[] = [];
  // The comparator resolves references inside the object that it is given.
  for await (const { type, code, message } of new Comparator(structuredClone(spec)).compare(pact)) {
    found.push(`${type} ${code}: ${message}`);
  }
  return found;
}
