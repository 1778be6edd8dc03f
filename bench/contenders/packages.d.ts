/* The parts that are used of packages which only bench/ installs, where the compiler may not find them. */
declare module "undici" {
  export class Pool {
    constructor(origin: string);
    request(options: { path: string; method: string; headers: object; body: string }): Promise<{
      headers: Record<string, string | string[] | undefined>;
      body: { text(): Promise<string> };
    }>;
  }
}

declare module "tinybench" {
  export class Bench {
    constructor(options: { time: number; iterations: number; warmup: boolean; throws: boolean });
    add(name: string, work: () => unknown, options: { async: boolean }): this;
    run(): Promise<readonly { name: string; result: { latency: { mean: number } } }[]>;
  }
}
