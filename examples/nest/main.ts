import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module.js";

// rawBody: the signature of a notification is over the bytes that came.
const app = await NestFactory.create(AppModule, { rawBody: true, logger: ["log", "warn", "error"] });
app.enableShutdownHooks([], { useProcessExit: true });
await app.listen(Number(process.env["PORT"] ?? 3000), process.env["HOST"] ?? "127.0.0.1");
console.log("ready");
