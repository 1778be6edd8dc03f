import prismCore from "@stoplight/prism-core";
import prismHttp from "@stoplight/prism-http";
import prismHttpServer from "@stoplight/prism-http-server";

export interface PrismMock {
  url: string;
  close(): Promise<void>;
}

/** A Prism mock of an OpenAPI document, on a free port of 127.0.0.1. */
export async function startPrism(document: string | object): Promise<PrismMock> {
  const operations = await prismHttp.getHttpOperationsFromSpec(document);
  const logger = prismCore.createLogger("prism", { level: "silent" });
  const server = prismHttpServer.createServer(operations, {
    cors: false,
    config: {
      mock: { dynamic: false },
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
    },
    components: { logger },
  });
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
