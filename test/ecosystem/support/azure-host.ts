import Module from "node:module";

/** The module that the host of Azure Functions provides; @azure/functions imports it by this name. */
const CORE = "@azure/functions-core";

interface Invocation {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: unknown): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ returnValue: { http: HostAnswer } }>;
}
interface HostAnswer {
  statusCode: string;
  headers: Record<string, string>;
  body: { bytes: Uint8Array };
}
interface Registered {
  metadata: { name: string; bindings: Record<string, { type: string; direction: string }> };
  handler: unknown;
}

/** Replaces the host, which is not on npm: passes requests to the real @azure/functions as the host does. */
export class AzureHost {
  #model: { getInvocationModel(core: unknown): Invocation } | undefined;
  readonly #functions: Registered[] = [];

  constructor() {
    const loader = Module as unknown as { _load(request: string, ...more: unknown[]): unknown };
    const load = loader._load;
    loader._load = (request, ...more) => (request === CORE ? this.#core : load.call(Module, request, ...more));
  }

  readonly #core = {
    setProgrammingModel: (model: { getInvocationModel(core: unknown): Invocation }) => {
      this.#model = model;
    },
    registerFunction: (metadata: Registered["metadata"], handler: unknown) => {
      this.#functions.push({ metadata, handler });
    },
    log: () => {},
  };

  /** Runs the registered function. */
  async invoke(method: string, headers: Record<string, string>, body: Uint8Array): Promise<HostAnswer> {
    const [registered] = this.#functions;
    if (registered === undefined || this.#model === undefined) throw new Error("no function was registered");
    const { metadata, handler } = registered;
    const [trigger] = Object.entries(metadata.bindings).find(([, { direction }]) => direction === "in") ?? [""];
    const http = { method, url: "https://a.example/wechatpay/contract", headers, body: { bytes: body } };
    const request = { inputData: [{ name: trigger, data: { http } }], triggerMetadata: {} };
    const invocation = this.#model.getInvocationModel({ invocationId: "1", metadata, request, log: () => {} });
    const { context, inputs } = await invocation.getArguments();
    const result = await invocation.invokeFunction(context, inputs, handler);
    return (await invocation.getResponse(context, result)).returnValue.http;
  }
}
